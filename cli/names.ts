import { basename, extname } from 'node:path';

/**
 * Names for results that are written into one folder: `a/report.txt` is `report`, and a second
 * `report`, from another folder or with another extension, is `report-2`. Names that differ in
 * letter case alone are one file on some disks.
 */
export function createNames(): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const plain = basename(path, extname(path));
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
