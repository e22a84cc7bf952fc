import { type Node, type Program, parse } from 'acorn'

/** Reads code as Google's runtime does: one script, at the level of the language known to pass there. */
export function parsed(code: string): Program {
  return parse(code, { ecmaVersion: 2019, sourceType: 'script' })
}

/** The names a script takes from outside itself, and the members it calls by name on anything. */
export interface Names {
  readonly free: ReadonlySet<string>
  readonly members: ReadonlySet<string>
}

type Branch = Node & Readonly<Record<string, unknown>>

/** A name counts as the script's own as soon as it is declared anywhere in it. */
export function names(program: Program): Names {
  const used = new Set<string>()
  const declared = new Set<string>(['arguments', 'undefined'])
  const members = new Set<string>()
  visit(program, (node) => {
    if (node.type === 'Identifier') used.add(String(node.name))
    for (const pattern of declarations(node)) bound(pattern, declared)
    const { property } = node
    if (node.type === 'MemberExpression' && isBranch(property) && !node.computed)
      members.add(String(property.name))
  })
  return { free: new Set([...used].filter((name) => !declared.has(name))), members }
}

/** Walks what is read as a value: keys of objects, members after a dot and labels are only words. */
function visit(node: Branch | Node, see: (node: Branch) => void): void {
  const branch = node as Branch
  see(branch)
  for (const [role, child] of Object.entries(branch)) {
    if (!branch.computed && (role === 'key' || role === 'property')) continue
    if (role === 'label') continue
    for (const one of Array.isArray(child) ? child : [child]) if (isBranch(one)) visit(one, see)
  }
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** What a node declares: variables, functions with their parameters, classes, caught errors. */
function declarations(node: Branch): unknown[] {
  if (node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') return [node.id]
  if (node.type === 'CatchClause') return [node.param]
  const isFunction = /Function/.test(node.type) && Array.isArray(node.params)
  return isFunction ? [node.id, ...(node.params as unknown[])] : []
}

function bound(pattern: unknown, declared: Set<string>): void {
  if (!isBranch(pattern)) return
  if (pattern.type === 'Identifier') declared.add(String(pattern.name))
  const { properties, elements, argument, left, value } = pattern
  const inside = [properties, elements].flatMap((list) => (Array.isArray(list) ? list : []))
  for (const one of [...inside, argument, left, pattern.type === 'Property' ? value : null])
    bound(one, declared)
}
