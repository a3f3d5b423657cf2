import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', '..', '..', 'src');

export interface ServiceCall {
  /** As the reference writes it: Range.setValues, Drive.Files.create. */
  readonly name: string;
  /** Any one of these is enough; none = no authorisation is needed. */
  readonly scopes: readonly string[];
}

/** Advanced services are named in the manifest; the reference of Apps Script does not describe their methods. */
const ADVANCED: Readonly<Record<string, readonly string[]>> = {
  // developers.google.com/workspace/drive/api/reference/rest/v3/files/create
  'Drive.Files.create': ['drive.file', 'drive', 'drive.appdata'].map(scopeNamed),
  // developers.google.com/workspace/drive/api/reference/rest/v3/files/delete
  'Drive.Files.remove': ['drive.file', 'drive', 'drive.appdata'].map(scopeNamed),
  // developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create
  'Drive.Permissions.create': ['drive.file', 'drive'].map(scopeNamed),
};

export function scopeNamed(name: string): string {
  return `https://www.googleapis.com/auth/${name}`;
}

/** Every method of a service that src/main.ts leads to, with the scopes that stand in the reference (gas-types-detailed). */
export function serviceCalls(): readonly ServiceCall[] {
  const program = ts.createProgram([join(SRC, 'main.ts')], {
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ['gas-types-detailed'],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, ServiceCall>();
  const visit = (node: ts.Node): void => {
    const call = ts.isCallExpression(node) ? (advancedCall(node) ?? documentedCall(node, checker)) : undefined;
    if (call !== undefined) found.set(call.name, call);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function advancedCall({ expression }: ts.CallExpression): ServiceCall | undefined {
  const name = expression.getText().replace(/\s|[?!]/g, '');
  if (!/^Drive\.\w+\.\w+$/.test(name)) return undefined;
  const scopes = ADVANCED[name];
  if (scopes === undefined) throw new Error(`Which scopes does ${name} need? Add it to ADVANCED with its page.`);
  return { name, scopes };
}

function documentedCall(node: ts.CallExpression, checker: ts.TypeChecker): ServiceCall | undefined {
  const declaration = checker.getResolvedSignature(node)?.getDeclaration();
  if (declaration?.getSourceFile().fileName.includes('/gas-types-detailed/') !== true) return undefined;
  const owner = ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : '';
  const scopes = [...declaration.getFullText().matchAll(/\* - (https:\/\/www\.googleapis\.com\/auth\/\S+)/g)];
  return { name: `${owner}.${declaration.name?.getText() ?? ''}`, scopes: scopes.map(([, scope = '']) => scope) };
}
