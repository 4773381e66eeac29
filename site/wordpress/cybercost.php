<?php
/**
 * Plugin Name: サイバー被害額・投資額シミュレーター (Cybercost)
 * Description: 中小企業のサイバー被害額と投資の目安を、見る人のブラウザーの中で計算して見せます。入力は送信しません。 / Shows what a cyber incident would cost a small company, computed in the visitor's own browser. Nothing that is typed is sent.
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: cybercost
 * License: Apache-2.0
 * License URI: https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain: cybercost
 *
 * The Apache License 2.0 is compatible with the GNU General Public License,
 * version 3, under which WordPress may be taken.
 *
 * The calculator lies in the folder cyber-cost, as it is on any other server.
 * This plugin shows it in posts and puts an agency's settings beside it. It
 * changes no figure, sets no cookie and asks no other server for anything.
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/words.php';
require __DIR__ . '/rules.php';
require __DIR__ . '/publish.php';
require __DIR__ . '/embed.php';
require __DIR__ . '/settings.php';

/** The incidents that the calculator knows, with their names: Japanese, English. */
function cybercost_incidents() {
	return array(
		{{incidents}}
	);
}

/** The address of the calculator's folder, or of a file in it. */
function cybercost_address( $file = '' ) {
	return plugins_url( 'cyber-cost/' . $file, __FILE__ );
}

add_action( 'init', 'cybercost_register' );
add_action( 'admin_menu', 'cybercost_menu' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'cybercost_action_links' );

// an update replaces the folder, and with it the copy of the settings
register_activation_hook( __FILE__, 'cybercost_publish' );
add_action( 'upgrader_process_complete', 'cybercost_publish', 10, 0 );
add_action( 'admin_init', 'cybercost_publish', 10, 0 );
