import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Program, Room } from './program';

/** Writes a file into a program's folder; answers its path. */
const written = ({ folder }: Room, name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const isRoot = process.getuid?.() === 0;
const sha1 = ({ user, password }: Account): string =>
  `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
const plain = ({ user, password }: Account): string => `${user}:${password}\n`;

export const LIGHTTPD: Program = {
  name: 'lighttpd with mod_webdav',
  prepare: (room) => {
    const users = written(room, 'users', plain(room.account));
    const config = written(
      room,
      'lighttpd.conf',
      `server.document-root = "${room.files}"
server.bind = "127.0.0.1"
server.port = ${room.port.toString()}
server.upload-dirs = ( "${room.folder}" )
server.modules = ( "mod_auth", "mod_authn_file", "mod_webdav" )
auth.backend = "plain"
auth.backend.plain.userfile = "${users}"
auth.require = ( "/" => ( "method" => "basic", "realm" => "dav", "require" => "valid-user" ) )
webdav.activate = "enable"
webdav.is-readonly = "disable"
`,
    );
    return { command: '/usr/sbin/lighttpd', args: ['-D', '-f', config] };
  },
};

const APACHE_MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
  'filter',
  'deflate',
];

const apache = (name: string, further: string): Program => ({
  name,
  prepare: (room) => {
    const users = written(room, 'users', sha1(room.account));
    const config = written(
      room,
      'apache.conf',
      `ServerRoot "${room.folder}"
${APACHE_MODULES.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
Listen 127.0.0.1:${room.port.toString()}
ServerName localhost
PidFile "${room.folder}/apache.pid"
ErrorLog "${room.folder}/error.log"
Mutex file:${room.folder}
${isRoot ? 'User www-data\nGroup www-data' : ''}
StartServers 1
DocumentRoot "${room.files}"
DavLockDB "${room.folder}/locks"
<Directory "${room.files}">
  Dav On
  AuthType Basic
  AuthName dav
  AuthUserFile "${users}"
  Require valid-user
  ${further}
</Directory>
`,
    );
    return { command: '/usr/sbin/apache2', args: ['-DFOREGROUND', '-f', config] };
  },
});

export const APACHE = apache('Apache with mod_dav', '');
export const APACHE_DEFLATE = apache(
  'Apache with mod_dav and mod_deflate',
  'SetOutputFilter DEFLATE',
);

export const NGINX: Program = {
  name: 'nginx with dav-ext',
  prepare: (room) => {
    const users = written(room, 'users', sha1(room.account));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${room.folder}/${kind};`)
      .join(' ');
    const config = written(
      room,
      'nginx.conf',
      `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
daemon off;
worker_processes 1;
pid ${room.folder}/nginx.pid;
error_log stderr;
${isRoot ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${temporary}
  server {
    listen 127.0.0.1:${room.port.toString()};
    root ${room.files};
    client_max_body_size 8m;
    location / {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
      auth_basic dav;
      auth_basic_user_file ${users};
    }
  }
}
`,
    );
    return { command: '/usr/sbin/nginx', args: ['-e', 'stderr', '-p', room.folder, '-c', config] };
  },
};

export const RCLONE: Program = {
  name: 'rclone serve webdav',
  prepare: ({ folder, files, port, account }) => ({
    command: 'rclone',
    args: [
      'serve',
      'webdav',
      files,
      `--addr=127.0.0.1:${port.toString()}`,
      `--user=${account.user}`,
      `--pass=${account.password}`,
      `--config=${join(folder, 'rclone.conf')}`,
      `--cache-dir=${join(folder, 'cache')}`,
    ],
  }),
};

export const RADICALE: Program = {
  name: 'radicale',
  path: 'user/',
  prepare: (room) => {
    const users = written(room, 'users', plain(room.account));
    const config = written(
      room,
      'radicale.conf',
      `[server]
hosts = 127.0.0.1:${room.port.toString()}
[auth]
type = htpasswd
htpasswd_filename = ${users}
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = ${room.files}
`,
    );
    return { command: 'radicale', args: ['--config', config] };
  },
};
