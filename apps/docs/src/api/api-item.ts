import ts from "typescript";
import type { ApiItem, ApiKind } from "./api.ts";

/** What is told of a declaration: its comment, and itself without bodies and values. */
export function apiItem(
  name: string,
  declaration: ts.Statement,
): Pick<ApiItem, "name" | "kind" | "signature" | "docs"> {
  return { name, kind: kindOf(declaration), signature: signatureOf(name, declaration), docs: docsOf(declaration) };
}

function kindOf(declaration: ts.Statement): ApiKind {
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isClassDeclaration(declaration)) return "class";
  if (ts.isInterfaceDeclaration(declaration)) return "interface";
  return ts.isTypeAliasDeclaration(declaration) ? "type" : "constant";
}

function signatureOf(name: string, declaration: ts.Statement): string {
  if (ts.isFunctionDeclaration(declaration)) return withoutBody(declaration, declaration.body);
  if (ts.isVariableStatement(declaration)) {
    const found = declaration.declarationList.declarations.find((each) => each.name.getText() === name);
    return `const ${name}${found?.type === undefined ? "" : `: ${found.type.getText()}`}`;
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.filter(isPublic).map((member) => {
      const comment = docsTextOf(member);
      const body = "body" in member ? (member.body as ts.Node | undefined) : undefined;
      const initializer = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
      const text = withoutBody(member, body ?? initializer).replace(/\s*=$/, "");
      return `${comment === "" ? "" : `  ${comment}\n`}  ${text.replace(/;$/, "")};`;
    });
    const head = declaration.getText().slice(0, declaration.getText().indexOf("{")).trim();
    return `${withoutExport(head)} {\n${members.join("\n")}\n}`;
  }
  return withoutExport(declaration.getText());
}

function isPublic(member: ts.ClassElement): boolean {
  if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) return false;
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  return !modifiers.some(({ kind }) => [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind));
}

function withoutBody(node: ts.Node, body: ts.Node | undefined): string {
  const text = node.getText();
  return withoutExport(body === undefined ? text : text.slice(0, body.getStart() - node.getStart()).trim());
}

function withoutExport(text: string): string {
  return text.replace(/^export (declare )?/, "");
}

/** The comment of a declaration as it is written, without its stars. */
function docsOf(node: ts.Node): string {
  return docsTextOf(node)
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .replaceAll(/^\s*\*\s?/gm, "")
    .trim();
}

function docsTextOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment === undefined || !ts.isJSDoc(comment) ? "" : comment.getText();
}
