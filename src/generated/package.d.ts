// Written by the build from package.json.
declare const product: { readonly name: string; readonly version: string };
export default product;
