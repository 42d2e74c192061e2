// Shows the main job at work: jobs that change, the stream that tells of it, and the versions held.
'use strict';

const COLLECTIONS = ['jobs', 'employees', 'notifications', 'chat'];
const STATUSES = ['draft', 'scheduled', 'in_progress', 'done', 'cancelled'];
const SHOWN = 200;

const $ = (id) => document.getElementById(id);
const held = new Map(); // collection → {version, epoch, count, documents}
const asking = new Map(); // collection → the question under way
let stream = null;
let signingUp = false;
let refreshing = null;
let again = null;

function make(tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}

function state(kind, text) {
  $('state').dataset.state = kind;
  $('state').textContent = text;
}

async function problem(response) {
  const body = await response.json().catch(() => ({}));
  const fields = (body.errors || []).map((e) => `${e.field}: ${e.message}`).join('; ');
  return Object.assign(new Error(fields || body.detail || body.title || `HTTP ${response.status}`), {
    status: response.status, code: body.code });
}

// One refresh at a time, whoever needs it.
function refresh() {
  refreshing ??= fetch('/api/auth/refresh', { method: 'POST' })
    .then(async (r) => { if (!r.ok) throw await problem(r); })
    .finally(() => { refreshing = null; });
  return refreshing;
}

async function call(method, path, body, headers = {}) {
  const request = () => fetch(path, {
    method,
    headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  let response = await request();
  if (response.status === 401 && !path.startsWith('/api/auth/log')) {
    await refresh();
    response = await request();
  }
  if (!response.ok) throw await problem(response);
  return response.status === 204 ? null : response.json();
}

// A mutation keeps its key while it is tried again: it has one effect however often it is sent.
async function mutate(method, path, body, headers = {}) {
  const key = crypto.randomUUID();
  for (let wait = 300; ; wait = Math.min(wait * 2, 5000)) {
    try {
      return await call(method, path, body, { ...headers, 'Idempotency-Key': key });
    } catch (e) {
      const passing = e instanceof TypeError || e.status >= 500 || e.status === 429;
      if (!passing) throw e;
      tell('desk-error', `Waiting for the server (${e.message})…`);
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}

function tell(where, text) {
  $(where).textContent = text;
}

// ---- the data held -------------------------------------------------------------------------

function fresh() {
  return { version: 0, epoch: null, count: 0, documents: new Map() };
}

// Reads on from the version held; from 0 when the server says so.
function ask(collection) {
  if (!asking.has(collection)) {
    asking.set(collection, readOn(collection).finally(() => asking.delete(collection)));
  }
  return asking.get(collection);
}

async function readOn(collection) {
  for (;;) {
    const mine = held.get(collection);
    const epoch = mine.epoch && mine.version > 0 ? `&epoch=${mine.epoch}` : '';
    let page;
    try {
      page = await call('GET', `/api/${collection}?since=${mine.version}${epoch}`);
    } catch (e) {
      if (e.code !== 'refetch') throw e;
      held.set(collection, fresh());
      continue;
    }
    for (const document of page.items) put(collection, document);
    for (const gone of page.deleted || []) drop(collection, gone.id, gone.version);
    mine.epoch = page.epoch;
    mine.version = Math.max(mine.version, page.version);
    if (!page.more) {
      mine.count = page.count;
      showAll();
      return;
    }
  }
}

function put(collection, document) {
  const documents = held.get(collection).documents;
  const known = documents.get(document.id);
  if (!known || known.version < document.version) documents.set(document.id, document);
}

function drop(collection, id, version) {
  const documents = held.get(collection).documents;
  const known = documents.get(id);
  if (known && known.version <= version) documents.delete(id);
}

function take(change) {
  const mine = held.get(change.collection);
  show(change);
  if (mine.epoch && mine.epoch !== change.epoch) {
    held.set(change.collection, fresh());
    retry(change.collection);
  } else if (change.version === mine.version + 1) {
    mine.epoch = change.epoch;
    mine.version = change.version;
    mine.count = change.count;
    if (change.op === 'delete') drop(change.collection, change.id, change.version);
    else put(change.collection, change.document);
    showAll(change);
  } else if (change.version > mine.version) {
    retry(change.collection); // something is between: the server knows what
  }
}

function retry(collection) {
  ask(collection).catch((e) => {
    if (e.status === 401) enter();
    else setTimeout(() => stream && retry(collection), 1000 + Math.random() * 1000);
  });
}

// ---- the stream ----------------------------------------------------------------------------

function connect() {
  disconnect();
  const since = COLLECTIONS.filter((c) => held.get(c).epoch)
    .map((c) => `${c}:${held.get(c).version}`).join(',');
  state('wait', 'connecting…');
  const mine = stream = new EventSource('/api/events' + (since ? `?since=${since}` : ''));
  mine.addEventListener('hello', (event) => {
    state('live', 'live');
    const stands = JSON.parse(event.data).collections;
    for (const c of COLLECTIONS) {
      if (stands[c] === null || stands[c] === undefined || !held.get(c).epoch) retry(c);
    }
  });
  mine.addEventListener('behind', (event) => retry(JSON.parse(event.data).collection));
  mine.addEventListener('change', (event) => take(JSON.parse(event.data)));
  mine.addEventListener('bye', async (event) => {
    const { reason } = JSON.parse(event.data);
    disconnect();
    state('wait', `said bye (${reason})`);
    if (reason === 'revoked') return enter();
    if (reason === 'expired') {
      try { await refresh(); } catch (e) { if (e.status === 401) return enter(); }
    }
    later(reason === 'draining' ? 500 : 100);
  });
  mine.onerror = () => {
    if (stream !== mine) return;
    disconnect();
    state('wait', 'reconnecting…');
    later(1000);
  };
}

// Reconnects by its own hand, so that it gives the versions it holds; jittered.
function later(wait) {
  clearTimeout(again);
  again = setTimeout(async () => {
    try {
      await call('GET', '/api/auth/me');
      connect();
    } catch (e) {
      if (e.status === 401) enter();
      else later(2000);
    }
  }, wait + Math.random() * wait);
}

function disconnect() {
  clearTimeout(again);
  if (stream) stream.close();
  stream = null;
}

// ---- what is seen --------------------------------------------------------------------------

function show(change) {
  const lag = Math.max(0, Date.now() - Date.parse(change.at));
  const line = make('li', undefined, 'fresh');
  const title = change.document?.title ?? change.document?.name ?? change.document?.text ?? change.id;
  line.append(make('code', `${change.collection}:${change.version}`),
    make('span', `${change.op} ${title}`), make('time', `${lag} ms`));
  $('events').prepend(line);
  while ($('events').children.length > SHOWN) $('events').lastChild.remove();
}

function showAll(change) {
  $('versions').replaceChildren(...COLLECTIONS.map((c) => {
    const box = make('div');
    box.append(make('dt', c), make('dd', String(held.get(c).version)),
      make('small', `${held.get(c).documents.size} documents`));
    return box;
  }));
  if (!change || change.collection === 'jobs') showJobs(change?.id);
}

function showJobs(changed) {
  const jobs = [...held.get('jobs').documents.values()]
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, SHOWN);
  const focused = document.activeElement?.closest?.('li')?.dataset.id;
  const lines = jobs.map((job) => {
    const old = job.id === focused && job.id !== changed
      ? [...$('jobs').children].find((li) => li.dataset.id === job.id) : null;
    return old || jobLine(job, job.id === changed);
  });
  $('jobs').replaceChildren(...lines);
  $('no-jobs').hidden = jobs.length > 0;
}

function jobLine(job, isFresh) {
  const line = make('li', undefined, isFresh ? 'fresh' : '');
  line.dataset.id = job.id;
  const title = make('input');
  title.value = job.title ?? '';
  title.setAttribute('aria-label', 'Title');
  title.addEventListener('change', () => edit(job, { title: title.value }));
  const status = make('select');
  status.setAttribute('aria-label', 'Status');
  status.append(new Option('–', ''), ...STATUSES.map((s) => new Option(s.replace('_', ' '), s)));
  status.value = job.status ?? '';
  status.addEventListener('change', () => edit(job, { status: status.value || null }));
  const gone = make('button', '✕', 'quiet');
  gone.type = 'button';
  gone.title = 'Delete';
  gone.addEventListener('click', () => run(() => mutate('DELETE', `/api/jobs/${job.id}`)));
  line.append(title, status, make('span', `v${job.version}`, 'badge'), gone);
  return line;
}

const edit = (job, fields) => run(() =>
  mutate('PUT', `/api/jobs/${job.id}`, fields, { 'If-Match': `"${job.version}"` }));

async function run(action) {
  tell('desk-error', '');
  try {
    const document = await action();
    tell('desk-error', '');
    return document;
  } catch (e) {
    if (e.status === 401) enter();
    else tell('desk-error', e.code === 'conflict' ? 'Somebody else changed the same meanwhile.' : e.message);
    showAll();
    return null;
  }
}

function enter() {
  disconnect();
  state('off', 'not connected');
  $('desk').hidden = true;
  $('door').hidden = false;
  $('out').hidden = true;
  $('who').textContent = '';
}

function begin(user) {
  for (const c of COLLECTIONS) held.set(c, fresh());
  $('events').replaceChildren();
  $('who').textContent = `${user.name} · ${user.workspace?.name ?? ''}`;
  $('door').hidden = true;
  $('desk').hidden = false;
  $('out').hidden = false;
  showAll();
  connect();
}

$('enter').addEventListener('submit', async (event) => {
  event.preventDefault();
  $('enter-go').disabled = true;
  tell('enter-error', '');
  const body = { email: $('email').value, password: $('password').value };
  if (signingUp) body.name = $('name').value;
  try {
    begin((await call('POST', signingUp ? '/api/auth/signup' : '/api/auth/login', body)).user);
    $('password').value = '';
  } catch (e) {
    tell('enter-error', e.message);
  } finally {
    $('enter-go').disabled = false;
  }
});

$('enter-other').addEventListener('click', () => {
  signingUp = !signingUp;
  $('name-row').hidden = !signingUp;
  $('name').required = signingUp;
  $('password').autocomplete = signingUp ? 'new-password' : 'current-password';
  $('enter-title').textContent = $('enter-go').textContent = signingUp ? 'Make an account' : 'Sign in';
  $('enter-other').textContent = signingUp ? 'I have an account' : 'New here? Make an account';
  tell('enter-error', '');
});

$('add').addEventListener('submit', (event) => {
  event.preventDefault();
  const title = $('title').value;
  $('title').value = '';
  run(() => mutate('POST', '/api/jobs', { id: crypto.randomUUID(), title }));
});

$('out').addEventListener('click', async () => {
  try {
    await call('POST', '/api/auth/logout');
  } finally {
    enter();
  }
});

call('GET', '/api/auth/me').then((me) => begin(me.user)).catch(enter);
