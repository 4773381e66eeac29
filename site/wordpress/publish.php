<?php
/**
 * The settings live in the database of WordPress. The calculator's page reads
 * agency.json beside itself, whatever server it is on, so a copy is written there
 * each time something may have changed it: at saving, activation, update, in the
 * administration, and where the calculator is shown.
 */

defined( 'ABSPATH' ) || exit;

const CYBERCOST_OPTION = 'cybercost_settings';

/** What was saved: fields of agency.json, but for the logo, which is the id of a picture in the media library; and the look of what stands in posts. */
function cybercost_settings() {
	$saved = get_option( CYBERCOST_OPTION, array() );
	return is_array( $saved ) ? $saved : array();
}

function cybercost_folder( $file = '' ) {
	return __DIR__ . '/cyber-cost/' . $file;
}

/** The kinds of picture that may be a logo. */
function cybercost_picture_kinds() {
	return array(
		'image/png'  => 'png',
		'image/jpeg' => 'jpg',
		'image/webp' => 'webp',
		'image/gif'  => 'gif',
	);
}

/** The file of a logo, and the name of its copy beside the page; none if it is not a picture any more. */
function cybercost_logo( $id ) {
	$kinds = cybercost_picture_kinds();
	$kind  = $id ? get_post_mime_type( $id ) : '';
	$file  = $id ? get_attached_file( $id ) : '';
	if ( ! isset( $kinds[ $kind ] ) || ! $file || ! is_readable( $file ) ) {
		return null;
	}
	return array( $file, 'agency-logo.' . $kinds[ $kind ] );
}

/** The origins of this site itself: its pages may set the colour of what they show. */
function cybercost_own_origins() {
	$own = array();
	foreach ( array( home_url(), site_url() ) as $address ) {
		$parts = wp_parse_url( strtolower( $address ) );
		if ( isset( $parts['scheme'], $parts['host'] ) ) {
			$own[] = $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
		}
	}
	return array_filter( array_unique( $own ), 'cybercost_is_origin' );
}

/** What agency.json says. Settings with a fault say nothing, as the page would have it. */
function cybercost_published() {
	$settings = cybercost_of_the_page( array_filter( cybercost_settings() ) );
	$logo     = cybercost_logo( isset( $settings['logo'] ) ? (int) $settings['logo'] : 0 );
	unset( $settings['logo'] );
	if ( $logo ) {
		$settings['logo'] = $logo[1];
	}
	if ( cybercost_faults( $settings ) ) {
		$settings = array();
	}
	$listed                   = isset( $settings['embedOrigins'] ) ? $settings['embedOrigins'] : array();
	$settings['embedOrigins'] = array_slice( array_values( array_unique( array_merge( cybercost_own_origins(), $listed ) ) ), 0, 50 );
	return wp_json_encode( $settings, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\n";
}

/** Puts the copy beside the page, if it is not there; false where the folder cannot be written. */
function cybercost_publish() {
	if ( ! is_main_site() || ! is_dir( cybercost_folder() ) ) {
		return true; // one folder is one agency's, also in a network of sites; and none is there while the plugin is removed
	}
	$saved = cybercost_settings();
	$logo  = cybercost_logo( isset( $saved['logo'] ) ? (int) $saved['logo'] : 0 );
	$done  = true;
	foreach ( cybercost_picture_kinds() as $ext ) {
		$copy = cybercost_folder( 'agency-logo.' . $ext );
		if ( $logo && basename( $copy ) === $logo[1] ) {
			$same = is_file( $copy ) && md5_file( $copy ) === md5_file( $logo[0] );
			$done = ( $same || cybercost_write( $copy, file_get_contents( $logo[0] ) ) ) && $done;
		} elseif ( is_file( $copy ) ) {
			wp_delete_file( $copy );
		}
	}
	$file = cybercost_folder( 'agency.json' );
	$text = cybercost_published();
	return ( is_file( $file ) && file_get_contents( $file ) === $text || cybercost_write( $file, $text ) ) && $done;
}

/** Writes a file whole or not at all: a page may read it at any moment. */
function cybercost_write( $file, $content ) {
	if ( ! is_string( $content ) || ! wp_is_writable( dirname( $file ) ) ) {
		return false;
	}
	$part = $file . '.part';
	$done = strlen( $content ) === file_put_contents( $part, $content ) && rename( $part, $file );
	if ( ! $done && is_file( $part ) ) {
		wp_delete_file( $part );
	}
	return $done;
}
