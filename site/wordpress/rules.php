<?php
/**
 * What the settings of an agency may hold. The page judges the file again by
 * site/agency/agency-check.js; a test holds both against the same samples. What
 * is let through here the page must take, for it leaves a file with one fault
 * aside as a whole.
 */

/** How many units of UTF-16 a text has, as a browser counts them. */
function cybercost_units( $text ) {
	return preg_match_all( '/./su', $text ) + preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $text );
}

/** Whether a text holds anything that can be seen. */
function cybercost_is_words( $text ) {
	return 1 === preg_match( '/[^\x09-\x0D\x{FEFF}\p{Z}]/u', $text );
}

function cybercost_is_phone( $text ) {
	return 1 === preg_match( '/^\+?[0-9]+(-[0-9]+)*$/D', $text ) && 1 === preg_match( '/^.{6,15}$/D', preg_replace( '/[+-]/', '', $text ) );
}

/**
 * Whether a browser takes a text for an https address without a name or a
 * password in it. Where browsers are lenient, this is not.
 */
function cybercost_is_address( $text ) {
	if ( 1 !== preg_match( '/^https:\/\/([^\s\p{Z}\x{FEFF}"<>\\\\\/?#@:%]+)(?::([0-9]{1,5}))?(?:[\/?#][^\s\p{Z}\x{FEFF}"<>\\\\]*)?$/uD', $text, $parts ) ) {
		return false;
	}
	if ( isset( $parts[2] ) && (int) $parts[2] > 65535 ) {
		return false;
	}
	$labels = explode( '.', $parts[1] );
	foreach ( $labels as $label ) {
		if ( 1 !== preg_match( '/^[a-z0-9_\p{Han}\p{Hiragana}\p{Katakana}ー々](?:[a-z0-9_\p{Han}\p{Hiragana}\p{Katakana}ー々-]*[a-z0-9_\p{Han}\p{Hiragana}\p{Katakana}ー々])?$/iuD', $label ) ) {
			return false;
		}
		if ( 0 === stripos( $label, 'xn--' ) && ! ( function_exists( 'idn_to_utf8' ) && idn_to_utf8( $label ) ) ) {
			return false;
		}
	}
	// what ends in a number is a number to browsers
	return 1 !== preg_match( '/^(?:[0-9]+|0x[0-9a-f]*)$/iD', end( $labels ) ) || false !== filter_var( $parts[1], FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 );
}

function cybercost_is_picture( $text ) {
	return 1 === preg_match( '/^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*\.(png|svg|jpe?g|webp|gif)$/iD', $text );
}

function cybercost_is_colour( $text ) {
	return 1 === preg_match( '/^#[0-9a-f]{6}$/iD', $text );
}

function cybercost_is_incident( $text ) {
	return array_key_exists( $text, cybercost_incidents() );
}

function cybercost_is_origin( $text ) {
	return 1 === preg_match( '/^https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?$/D', $text );
}

/** How long each may be, and what it must look like. */
function cybercost_fields() {
	return array(
		'name'         => array( 100, 'cybercost_is_words' ),
		'person'       => array( 100, 'cybercost_is_words' ),
		'phone'        => array( 100, 'cybercost_is_phone' ),
		'url'          => array( 300, 'cybercost_is_address' ),
		'address'      => array( 300, 'cybercost_is_words' ),
		'hours'        => array( 300, 'cybercost_is_words' ),
		'logo'         => array( 100, 'cybercost_is_picture' ),
		'colour'       => array( 100, 'cybercost_is_colour' ),
		'approval'     => array( 100, 'cybercost_is_words' ),
		'insurers'     => array( 300, 'cybercost_is_words' ),
		'authority'    => array( 100, 'cybercost_is_words' ),
		'solicitation' => array( 300, 'cybercost_is_address' ),
		'privacy'      => array( 300, 'cybercost_is_address' ),
		'note'         => array( 300, 'cybercost_is_words' ),
		'scenario'     => array( 100, 'cybercost_is_incident' ),
		'embedOrigins' => array( 50, 'cybercost_is_origin' ),
	);
}

/** The settings that are of no file, but attributes of the element where a post has none. Its colour is not among them: it has the page's. */
function cybercost_looks() {
	return array( 'font', 'size', 'corner', 'density' );
}

/** Of settings, those that are of the file. */
function cybercost_of_the_page( $settings ) {
	return array_diff_key( $settings, array_flip( cybercost_looks() ) );
}

/** What is wrong with one value: '' for nothing. An empty text is a field left out. */
function cybercost_fault( $field, $value ) {
	list( $most, $right ) = cybercost_fields()[ $field ];
	if ( 'embedOrigins' === $field ) {
		if ( ! is_array( $value ) || array_filter( $value, function ( $one ) { return ! is_string( $one ); } ) ) {
			return 'type';
		}
		if ( count( $value ) > $most || array_filter( $value, function ( $one ) { return cybercost_units( $one ) > 300; } ) ) {
			return 'long';
		}
		return count( array_filter( $value, $right ) ) === count( $value ) ? '' : 'form';
	}
	if ( ! is_string( $value ) ) {
		return 'type';
	}
	if ( preg_match_all( '/./su', $value ) > $most ) {
		return 'long';
	}
	// controls, what is not seen, and what is no text at all
	if ( 0 !== preg_match( '/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\x{FFFD}]/u', $value ) ) {
		return 'control';
	}
	return '' === $value || $right( $value ) ? '' : 'form';
}

/** The faults of settings as field => why. None, or nothing of them is used. */
function cybercost_faults( $settings ) {
	$faults = array();
	foreach ( $settings as $field => $value ) {
		$why = array_key_exists( $field, cybercost_fields() ) ? cybercost_fault( $field, $value ) : 'unknown';
		if ( '' !== $why ) {
			$faults[ $field ] = $why;
		}
	}
	return $faults;
}
