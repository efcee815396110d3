import { type CompletionNode, flagsWithValue, valuePlaces } from "./completion-nodes.ts";

/**
 * The script for PowerShell 5.1 and later. It is ASCII throughout, because older consoles decode what a program prints by a code page.
 * Where nothing is offered, PowerShell completes file names.
 */
export function powershellCompletion(nodes: readonly CompletionNode[]): string {
  return `# PowerShell completion for juso: put  juso completion powershell | Out-String | Invoke-Expression  into $PROFILE
Register-ArgumentCompleter -Native -CommandName juso -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $children = @{
${nodes
  .flatMap(({ path, children }) =>
    children.length === 0
      ? []
      : [
          entry(
            path,
            children.map(({ word }) => word),
          ),
        ],
  )
  .join("\n")}
  }
  $options = @{
${nodes
  .map(({ path, options }) =>
    entry(
      path,
      options.map(({ word }) => word),
    ),
  )
  .join("\n")}
  }
  $values = @{
${valuePlaces(nodes)
  .map(([place, words]) => entry(place, words))
  .join("\n")}
  }
  $takesValue = ${list(flagsWithValue(nodes))}
  $at = ''
  $flag = ''
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  foreach ($word in $before) {
    if ($flag -ne '') { $flag = ''; continue }
    if ($takesValue -contains $word) { $flag = $word; continue }
    if ($word.StartsWith('-')) { continue }
    if ($children.ContainsKey($at) -and $children[$at] -contains $word) { $at = "$at $word".Trim() }
  }
  if ($flag -ne '') { $offered = $values["$at $flag"] }
  elseif ($wordToComplete.StartsWith('-')) { $offered = $options[$at] }
  else { $offered = @($children[$at]) + @($values["$at "]) }
  $offered | Where-Object { $_ -and $_.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function entry(place: string, words: readonly string[]): string {
  return `    '${place}' = ${list(words)}`;
}

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(", ")})`;
}
