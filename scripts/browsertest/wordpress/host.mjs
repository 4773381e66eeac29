// WordPress as Debian has it, fresh, on this machine only: a database with a folder and a socket of its own, and
// Apache with PHP as its package configures it, what may be uploaded included. Nothing is asked of any other machine.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, running } from "../server.mjs";

const root = process.getuid() === 0;

function database(work) {
  const [data, socket, log] = ["data", "db.sock", "db.log"].map((name) => path.join(work, name));
  const own = root ? ["--user=root"] : [];
  execFileSync("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve", ...own], { stdio: "ignore" });
  return running("/usr/sbin/mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${work}/db.pid`, `--log-error=${log}`,
    "--skip-networking", "--skip-grant-tables", "--innodb-flush-log-at-trx-commit=0", ...own], () => existsSync(socket), log);
}

function apache(work, port) {
  const at = "/usr/lib/apache2/modules/";
  const php = readdirSync(at).find((name) => /^libphp\d*(\.\d+)?\.so$/.test(name));
  const version = php.match(/\d+\.\d+/)[0];
  const log = path.join(work, "error.log");
  writeFileSync(path.join(work, "apache.conf"), [
    `ServerRoot "${work}"`, "ServerName 127.0.0.1", `Listen 127.0.0.1:${port}`, `PidFile "${work}/pid"`, `ErrorLog "${log}"`, root ? "User www-data\nGroup www-data" : "",
    ...["mpm_prefork", "authz_core", "dir", "mime", "rewrite", "headers", "env", "setenvif"].map((name) => `LoadModule ${name}_module ${at}mod_${name}.so`),
    `LoadModule php_module ${at}${php}`, `PHPIniDir "/etc/php/${version}/apache2"`,
    "StartServers 4", "MaxRequestWorkers 12", `TypesConfig "${existsSync("/etc/mime.types") ? "/etc/mime.types" : "/dev/null"}"`, "DirectoryIndex index.php index.html",
    '<FilesMatch "\\.php$">', "SetHandler application/x-httpd-php", "</FilesMatch>",
    `DocumentRoot "${work}/www"`, `<Directory "${work}/www">`, "AllowOverride All", "</Directory>", '<FilesMatch "^\\.ht">', "Require all denied", "</FilesMatch>",
  ].join("\n") + "\n");
  const there = () => fetch(`http://127.0.0.1:${port}/readme.html`).then((answer) => answer.ok, () => false);
  return running("/usr/sbin/apache2", ["-D", "FOREGROUND", "-f", path.join(work, "apache.conf")], there, log);
}

const settings = (work, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${work}/db.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $kind ) {
	define( $kind . '_KEY', hash( 'sha256', __FILE__ . $kind ) );
	define( $kind . '_SALT', hash( 'sha256', __FILE__ . $kind . 'salt' ) );
}
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${work}/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

// WordPress itself would load pictures of letters and of people from elsewhere
const quiet = `<?php
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
`;

const install = `
define( 'WP_INSTALLING', true );
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'WordPress', 'administrator', 'administrator@example.com', true, '', 'administrator', 'ja' );
foreach ( array( 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => $role . '@example.com', 'role' => $role, 'locale' => 'author' === $role ? 'en_US' : '' ) );
}
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$id = get_user_by( 'login', $role )->ID;
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => '2026-01-01T00:00:00Z' ) );
}
update_option( 'permalink_structure', '' );
`;

/** Of what Debian has: no settings of its server, and of the languages, where they are installed, only Japanese. */
const wanted = (name) => path.basename(name) !== ".htaccess" && (!/\/languages\/./.test(name) || /\/(admin-)?ja[.-][^/]*$/.test(name));

/** Resolves to origin, folder, php(code) with all of WordPress, query(sql), stop. */
export async function wordpress() {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-wordpress-"));
  chmodSync(work, 0o755);
  const stops = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
    rmSync(work, { recursive: true });
  };
  try {
    const folder = path.join(work, "www");
    cpSync("/usr/share/wordpress", folder, { recursive: true, dereference: true, filter: wanted });
    const content = path.join(folder, "wp-content");
    for (const name of ["plugins", "uploads", "upgrade", "mu-plugins"]) mkdirSync(path.join(content, name), { recursive: true });
    writeFileSync(path.join(folder, "favicon.ico"), ""); // which browsers ask for
    writeFileSync(path.join(content, "mu-plugins", "quiet.php"), quiet);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(path.join(folder, "wp-config.php"), settings(work, origin));
    stops.push(await database(work));
    const query = (sql) => execFileSync("mariadb", ["--no-defaults", `--socket=${work}/db.sock`, "--batch", "--skip-column-names", "--default-character-set=utf8mb4", "-e", sql, "wordpress"], { encoding: "utf8" });
    execFileSync("mariadb", ["--no-defaults", `--socket=${work}/db.sock`, "-e", "CREATE DATABASE wordpress CHARACTER SET utf8mb4"]);
    const php = (code, input = "") => execFileSync("php", ["-r", code], { encoding: "utf8", input, cwd: folder });
    php(`define( 'ABSPATH', getcwd() . '/' ); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${install}`);
    if (root) execFileSync("chown", ["-R", "www-data:www-data", folder]);
    writeFileSync(path.join(work, "debug.log"), "");
    chmodSync(path.join(work, "debug.log"), 0o666);
    stops.push(await apache(work, port));
    return {
      origin, folder, query, stop,
      plugin: path.join(content, "plugins", "cybercost"),
      php: (code, input) => php(`$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php'; ${code}`, input),
      complaints: () => readFileSync(path.join(work, "debug.log"), "utf8"),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
