// What npm installs beside this package at its users, read from the lock file and from the packages themselves.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './npm.js';

type Locked = {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type Installed = {
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  readonly runsScripts: boolean;
  /** A binary for one system alone: npm takes the one that fits. */
  readonly binary: boolean;
  /** Version ranges under which it is asked for. */
  readonly ranges: ReadonlySet<string>;
};

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Where Node finds a package from the folder of another: in its own node_modules, or in one further out. */
function placeOf(name: string, from: string): string | null {
  const outward = from.split(/\/?node_modules\//).slice(1);
  for (let depth = outward.length; depth >= 0; depth -= 1) {
    const place = [...outward.slice(0, depth), name].map((one) => `node_modules/${one}`).join('/');
    if (place in packages) return place;
  }
  return null;
}

/** What the package says of itself where it is installed; of a binary for another system only the lock file tells. */
function licenceOf(place: string): string | null {
  const path = join(root, place, 'package.json');
  const told = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Locked) : packages[place]!;
  return typeof told.license === 'string' ? told.license : null;
}

/** Every package of the tree by its place; optional peers are for users to install. */
export function productionTree(): ReadonlyMap<string, Installed> {
  const tree = new Map<string, Installed & { readonly ranges: Set<string> }>();
  const visit = (from: string): void => {
    const { dependencies, optionalDependencies } = packages[from]!;
    for (const [name, range] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(name, from);
      if (place === null) throw new Error(`the lock file has no ${name} for ${from}`);
      const known = tree.get(place);
      known?.ranges.add(range);
      if (known !== undefined) continue;
      const { version, hasInstallScript = false, os } = packages[place]!;
      tree.set(place, {
        name,
        version,
        licence: licenceOf(place),
        runsScripts: hasInstallScript,
        binary: os !== undefined,
        ranges: new Set([range]),
      });
      visit(place);
    }
  };
  visit('');
  return tree;
}
