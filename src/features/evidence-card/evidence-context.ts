import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Naming } from '#reading/names.ts';

/** The words every kind of evidence needs. */
export interface EvidenceContext {
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
  readonly naming: Naming;
}
