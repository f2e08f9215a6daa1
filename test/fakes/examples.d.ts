// The types of the examples that tests run: they are plain JavaScript, to be copied. Types only. Pure.

declare module '*/examples/webhook-receiver.mjs' {
  import type { Server } from 'node:http';

  export const createReceiver: (input: {
    readonly secret: string;
    readonly handle: (event: unknown) => unknown;
  }) => Server;
}

declare module '*/examples/adapters/spinnaker.mjs' {
  import type { Server } from 'node:http';

  export const createSpinnakerAdapter: (input: {
    readonly secret: string;
    readonly repositories: Readonly<Record<string, string>>;
    readonly lockkeeper?: readonly string[];
  }) => Server;
}
