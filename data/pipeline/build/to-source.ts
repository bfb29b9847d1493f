import type { Source } from '#domain/source.ts';
import type { CatalogueSource } from '#pipeline/schemas/catalogue-schemas.ts';

/** A written publication as the app and the data package know it. */
export function toSource({ id, publisher, title, date, licence, licenceStatus, page, evidence }: CatalogueSource): Source {
  return { id, publisher, title, date, licence, licenceStatus, page, evidence };
}
