import * as core from '@actions/core';
import type { OutputName } from '../options/outputs.ts';

/** Values by output; `null` and undefined are unknown, or not there. */
export type Outputs = {
  readonly [name in OutputName]?: string | number | boolean | null | undefined;
};

/** Sets outputs of the Action. What is unknown is an empty output, never 0. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '');
}
