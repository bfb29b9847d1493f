import './link.css';

/** A link to somebody else's page: opens apart, and tells that page nothing about the reader. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="ui-link ui-link-text" href={href} target="_blank" rel="noreferrer noopener">
      <bdi>{children}</bdi>
    </a>
  );
}
