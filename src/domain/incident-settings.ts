// What a config says of past incidents: where they lie, and how they are compared. Pure.

/** Who makes vectors of texts. */
export type EmbedderSettings = {
  /** `none`: words and hazards alone. */
  readonly kind: 'offline' | 'voyage' | 'openai-compatible' | 'none';
  /** Name of the model, as the service spells it; null: the service's usual one, and for offline. */
  readonly model: string | null;
  /** null: Voyage's own address. */
  readonly baseUrl: string | null;
  /** Numbers of a vector; null: the model's own, 256 offline. */
  readonly dims: number | null;
  readonly timeoutMs: number;
};

/** JSON pointers (RFC 6901) into a payload of a form of its own; null: it does not say. */
export type ReportMapping = {
  readonly id: string;
  /** Joined in this order, with their last name as heading where there are several. */
  readonly text: readonly string[];
  readonly title: string | null;
  readonly date: string | null;
  readonly services: string | null;
  readonly severity: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Where it says that the report was taken back: true, or a text that is one of `deleted`, `removed`. */
  readonly deleted: string | null;
};

/** Past incidents as the config names them. */
export type IncidentsSettings = {
  /** As `--incidents` takes it, folders absolute; null: no index is asked. */
  readonly index: string | null;
  /** Absolute folder or `postgres://…`; null: none. */
  readonly library: string | null;
  readonly embedder: EmbedderSettings;
  /** What a term stands for besides: Korean or English to words of either. */
  readonly glossary: { readonly [term: string]: readonly string[] };
  readonly mapping: ReportMapping | null;
};
