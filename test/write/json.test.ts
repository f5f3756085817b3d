// A report as JSON text.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { writeJson } from '../../src/write/json.js';

const report = { schemaVersion: '1.0', sections: [] } as unknown as Report;

describe('writeJson', () => {
  it('is one line, or indented, and ends with one newline', () => {
    expect(writeJson({ report }, { pretty: false })).toBe('{"schemaVersion":"1.0","sections":[]}\n');
    expect(writeJson({ report }, { pretty: true })).toBe('{\n  "schemaVersion": "1.0",\n  "sections": []\n}\n');
  });
});
