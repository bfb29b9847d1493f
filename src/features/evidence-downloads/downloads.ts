/** The files of the open data package by what a reader wants; each keeps its name over all releases. */
export const downloads = [
  { what: 'readme', files: ['README.md', 'LICENCES.md', 'CHANGELOG.md', 'datapackage.json'] },
  { what: 'observations', files: ['observations.parquet'] },
  { what: 'incidents', files: ['incidents.csv', 'incidents.parquet'] },
  { what: 'tables', files: ['series.csv', 'sources.csv', 'gaps.csv'] },
  { what: 'maps', files: ['corridors.geojson', 'places.geojson'] },
  { what: 'citation', files: ['CITATION.cff', 'citation.bib', 'citation.ris'] },
] as const;
