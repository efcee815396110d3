import type { PublishedStandard } from "./published-standard.ts";
import { typeSchemas } from "./type-schemas.ts";

/** An OpenAPI 3.1 document without paths: every record and every code list under `components.schemas`, for the documents of others to refer to. */
export function openApiDocument(standard: PublishedStandard): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "重層データ標準 / JUSO data standard",
      description:
        "重層データ標準の記録とコード一覧です。`components.schemas` を参照してください。\nRecords and code lists of the standard, to be referred to.",
      version: standard.version,
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: {},
    components: { schemas: typeSchemas(standard, "#/components/schemas/") },
  };
}
