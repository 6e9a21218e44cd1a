import api, { route } from '@forge/api';
import type { Found, Jira } from './desk';

const JSON_BODY = { 'Content-Type': 'application/json' };

interface SearchAnswer {
  readonly issues?: readonly {
    readonly fields?: { readonly assignee?: { readonly accountId?: string } | null };
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
  readonly nextPageToken?: string;
}

const refuse = (what: string, status: number): never => {
  throw new Error(`Jira answered ${what} with ${status}.`);
};

/** Jira, asked in the user's own name: whoever may not see it here does not see it through us. */
export const jiraAsUser: Jira = {
  async property(issue) {
    const answer = await api.asUser().requestJira(route`/rest/api/3/issue/${issue}/properties/rapport`);
    if (answer.status === 404) {
      return null;
    }
    return answer.ok
      ? ((await answer.json()) as { value?: unknown }).value
      : refuse('the summary', answer.status);
  },
  async comment(issue, body) {
    const answer = await api.asUser().requestJira(route`/rest/api/3/issue/${issue}/comment`, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      refuse('the comment', answer.status);
    }
  },
  async search(jql, page): Promise<Found> {
    const answer = await api.asUser().requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({
        jql,
        fields: ['assignee'],
        properties: ['rapport'],
        maxResults: 100,
        ...(page === null ? {} : { nextPageToken: page }),
      }),
    });
    const found = answer.ok
      ? ((await answer.json()) as SearchAnswer)
      : refuse('the search', answer.status);
    return {
      issues: (found.issues ?? []).map((one) => ({
        assignee: one.fields?.assignee?.accountId ?? null,
        rapport: one.properties?.rapport,
      })),
      next: found.nextPageToken ?? null,
    };
  },
};
