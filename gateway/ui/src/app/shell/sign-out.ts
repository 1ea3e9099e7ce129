import { csrfToken } from '@/api/http';
import { session } from '@/lib/session';

/** Ends the session here and at Keycloak: a form rather than a request, since the answer leads through Keycloak's own page. */
export function signOut(): void {
  session.leave();
  session.lookAs(null);
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken();
  form.append(token);
  document.body.append(form);
  form.submit();
}
