import { useState } from 'react';
import { dataAddress } from '#dataset/fetch-bytes.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { downloads } from './downloads.ts';
import { PackageFiles } from './package-files.tsx';
import './evidence-downloads.css';

/** The open data package: what to take for which purpose, and every file with its size when asked. */
export function EvidenceDownloads() {
  const translator = useTranslator();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p>{translator.text('account.downloads-intro')}</p>
      <FactList
        facts={downloads.map(({ what, files }) => ({
          name: translator.text(`account.download-${what}`),
          value: (
            <span className="download-files">
              {files.map((file) => (
                <a key={file} className="ui-link ui-link-text" href={dataAddress + file}>
                  <bdi>{file}</bdi>
                </a>
              ))}
            </span>
          ),
          note: translator.text(`account.download-${what}-note`),
        }))}
      />
      <p>{translator.text('account.download-csv')}</p>
      {isAsked ? (
        <PackageFiles />
      ) : (
        <div>
          <Button onPress={() => setAsked(true)}>{translator.text('account.show-files')}</Button>
        </div>
      )}
    </>
  );
}
