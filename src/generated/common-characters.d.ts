// Written by the build from src/read/common-characters.json.
declare const characters: {
  readonly signs: string;
  readonly frequent: readonly string[];
  readonly common: readonly string[];
};
export default characters;
