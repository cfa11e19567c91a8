import { useState } from 'react';
import { useSites } from '../../lib/view/hooks/use-sites';
import { siteRows } from '../../lib/view/site';
import type { SiteRow } from '../../lib/view/site';
import type { ErrorCode } from '../../lib/model/result';
import { useWords } from '../words';
import { useSettingsWords } from './use-settings-words';

/** The sites on which the reader chose something, each with what takes it back. */
export function SiteList() {
  const word = useSettingsWords();
  const { say, term } = useWords();
  const { sites, set } = useSites();
  const [error, setError] = useState<ErrorCode>();
  const remove = ({ host, undo }: SiteRow): void => {
    setError(undefined);
    void set(host, undo).then((answer) => {
      if (!answer.ok) setError(answer.error);
    });
  };
  const rows = sites?.ok === true ? siteRows(sites.value) : [];
  return (
    <>
      <p className="settings__hint">{word('sites_hint')}</p>
      {sites === undefined && <p className="settings__hint">{say('loading')}</p>}
      {sites?.ok === false && (
        <p className="error-text" role="alert">
          {word('sites_failed')} {term(`error_${sites.error}`)}
        </p>
      )}
      {sites?.ok === true && rows.length === 0 && (
        <p className="site-list__none">{word('sites_none')}</p>
      )}
      <ul className="site-list">
        {rows.map((row) => (
          <li key={`${row.kind} ${row.host}`} className="site-list__row">
            <span className="site-list__host">{row.host}</span>
            <span className="site-list__state">{word(`site_${row.kind}`)}</span>
            <button
              type="button"
              className="button button--small"
              aria-label={word('site_remove_of', {
                act: word(`site_remove_${row.kind}`),
                host: row.host,
              })}
              onClick={() => remove(row)}
            >
              {word(`site_remove_${row.kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <p className="error-text" role="status">
        {error !== undefined && word('here_failed', { reason: term(`error_${error}`) })}
      </p>
    </>
  );
}
