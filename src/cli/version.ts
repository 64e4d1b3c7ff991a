import manifest from '../../package.json' with { type: 'json' };

/** Version of the wizard, from its manifest. */
export const { version } = manifest;
