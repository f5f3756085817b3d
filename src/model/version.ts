// The version of the contract; a change of shape changes it.
export const SCHEMA_VERSION = '1.0';
