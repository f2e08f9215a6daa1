// Generated from schemas/template.schema.json by `npm run generate`: types. Pure.

/**
 * What every note of one kind holds besides what the change itself says. In {curly braces}: values of the release: {environment}, {module}, {modules}, {base}, {head}, {window}, {hours}, {subject}.
 */
export interface Template {
  schemaVersion: 1;
  id:
    | 'deploy'
    | 'work-database-upgrade'
    | 'work-server-replacement'
    | 'work-certificate-renewal'
    | 'work-kubernetes-upgrade'
    | 'work-network-change'
    | 'work-generic';
  kind: 'deploy' | 'work';
  /**
   * Name of the template for people.
   */
  name: Text;
  /**
   * What kind of work this is, in one sentence.
   */
  intro: Text;
  rollback: {
    strategy: 'auto' | 'REDEPLOY_NO_BUILD' | 'REDEPLOY' | 'CANARY' | 'BLUE_GREEN' | 'ETC';
    trigger: Text;
    /**
     * Steps in order; empty: chosen by strategy.
     */
    actions: Text[];
    verify: Text;
    /**
     * What a rollback does not bring back in this kind of work.
     */
    caveats: Text[];
  };
  monitoring: {
    hours: number;
    /**
     * What to watch.
     */
    signals: {
      /**
       * Only when the change has one of these.
       */
      workTypes?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
      signal: Text;
      threshold: Text;
      minutes: number;
      /**
       * What the line is about. It is left out where the change has a line of its own about it, or where it does not arise.
       */
      topic?: 'resources' | 'snapshot' | 'migration-history' | 'major-upgrade';
    }[];
  };
  checklists: {
    /**
     * Lines before the deploy.
     */
    before: {
      /**
       * general or a work type.
       */
      group: string;
      /**
       * Only when the change has one of these.
       */
      workTypes?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
      text: Text;
      /**
       * What the line is about. It is left out where the change has a line of its own about it, or where it does not arise.
       */
      topic?: 'resources' | 'snapshot' | 'migration-history' | 'major-upgrade';
    }[];
    /**
     * Lines during the deploy.
     */
    during: {
      /**
       * general or a work type.
       */
      group: string;
      /**
       * Only when the change has one of these.
       */
      workTypes?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
      text: Text;
      /**
       * What the line is about. It is left out where the change has a line of its own about it, or where it does not arise.
       */
      topic?: 'resources' | 'snapshot' | 'migration-history' | 'major-upgrade';
    }[];
    /**
     * Lines after the deploy.
     */
    after: {
      /**
       * general or a work type.
       */
      group: string;
      /**
       * Only when the change has one of these.
       */
      workTypes?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
      text: Text;
      /**
       * What the line is about. It is left out where the change has a line of its own about it, or where it does not arise.
       */
      topic?: 'resources' | 'snapshot' | 'migration-history' | 'major-upgrade';
    }[];
  };
}
/**
 * The same sentence in each language.
 */
export interface Text {
  en: string;
  ko: string;
}
