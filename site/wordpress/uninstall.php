<?php
/**
 * Nothing is left: WordPress removes the folder, with the copies in it, and this the settings of each site, and the
 * plugin from WordPress's own list of what was switched off lately.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $cybercost_site ) {
	if ( $cybercost_site ) {
		delete_blog_option( $cybercost_site, 'cybercost_settings' );
	} else {
		delete_option( 'cybercost_settings' );
	}
}

foreach ( array( 'get_option' => 'update_option', 'get_site_option' => 'update_site_option' ) as $cybercost_get => $cybercost_put ) {
	$cybercost_lately = $cybercost_get( 'recently_activated' );
	if ( is_array( $cybercost_lately ) && isset( $cybercost_lately[ WP_UNINSTALL_PLUGIN ] ) ) {
		unset( $cybercost_lately[ WP_UNINSTALL_PLUGIN ] );
		$cybercost_put( 'recently_activated', $cybercost_lately );
	}
}
