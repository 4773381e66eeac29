<?php
/**
 * The calculator in a post: as a block, as a shortcode, and where a link to it
 * stands on a line of its own. All three are drawn when the post is shown, so
 * nothing in the post itself is a script, and nothing of it is taken away from
 * authors who may not write scripts.
 */

defined( 'ABSPATH' ) || exit;

/** What each attribute may say: a list, or a pattern. The attributes are those of the element, docs/embedding.md. */
function cybercost_attributes() {
	return array(
		'view'     => array( 'full', 'teaser' ),
		'scenario' => array_keys( cybercost_incidents() ),
		'theme'    => array( 'light', 'dark' ),
		'lang'     => array( 'ja', 'en' ),
		'brand'    => '/^#[0-9a-f]{6}$/iD',
		'font'     => array( 'page', 'host', 'sans-serif', 'serif', 'system-ui', 'ui-rounded' ),
		'size'     => array( 'm', 's', 'l' ),
		'corner'   => array( 'small', 'none', 'round' ),
		'density'  => array( 'normal', 'compact' ),
		'label'    => '/^[^\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}<>\x{FFFD}]{1,100}$/uD',
	);
}

/** The attributes that say something they may; all else is left out, in silence, for the reader of a post cannot mend it. */
function cybercost_checked( $given ) {
	$checked = array();
	foreach ( cybercost_attributes() as $name => $may ) {
		$value = is_array( $given ) && isset( $given[ $name ] ) ? $given[ $name ] : '';
		if ( is_string( $value ) && ( is_array( $may ) ? in_array( $value, $may, true ) : 1 === preg_match( $may, $value ) ) ) {
			$checked[ $name ] = $value;
		}
	}
	return $checked;
}

/** The look that the settings give the whole site: what a post does not say itself. It is checked again, like what a post says. */
function cybercost_look() {
	return cybercost_checked( array_intersect_key( cybercost_settings(), array_flip( cybercost_looks() ) ) );
}

/** The calculator as markup; box is the attributes of what stands around it. */
function cybercost_markup( $given, $box = 'class="wp-block-cybercost-calculator"' ) {
	cybercost_publish();
	$options = cybercost_checked( cybercost_checked( $given ) + cybercost_look() );
	$english = isset( $options['lang'] ) && 'en' === $options['lang'];
	$link    = '<a href="' . esc_url( cybercost_address( $english ? 'en.html' : '' ) ) . '">' . esc_html( cybercost_word_in( 'link', $english ) ) . '</a>';
	if ( is_feed() ) {
		return '<p>' . $link . '</p>';
	}
	wp_enqueue_script( 'cybercost-embed' );
	$markup = '<div ' . $box . '><cyber-cost-calculator src="' . esc_url( cybercost_address() ) . '"';
	foreach ( $options as $name => $value ) {
		$markup .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $markup . '>' . $link . '</cyber-cost-calculator></div>';
}

function cybercost_block( $attributes ) {
	return cybercost_markup( $attributes, get_block_wrapper_attributes() );
}

function cybercost_shortcode( $attributes ) {
	return cybercost_markup( $attributes );
}

/** A link: which page it is says the view and the language, its query what else frames may be told. */
function cybercost_pasted( $found ) {
	$given = array();
	parse_str( isset( $found[2] ) ? $found[2] : '', $given );
	$given = array_intersect_key( $given, array_flip( array( 'scenario', 'theme', 'lang' ) ) );
	if ( in_array( $found[1], array( 'en.html', 'teaser-en.html' ), true ) ) {
		$given['lang'] = 'en';
	}
	if ( in_array( $found[1], array( 'teaser.html', 'teaser-en.html' ), true ) ) {
		$given['view'] = 'teaser';
	}
	return cybercost_markup( $given );
}

function cybercost_register() {
	wp_register_script( 'cybercost-embed', cybercost_address( 'embed.js' ), array(), '{{version}}', true );
	add_shortcode( 'cybercost', 'cybercost_shortcode' );
	$home = preg_replace( '/^https?:/i', '', cybercost_address() );
	wp_embed_register_handler( 'cybercost', '~^https?:' . preg_quote( $home, '~' ) . '((?:index|en|teaser|teaser-en)\.html|)(?:\?([^#\s]*))?(?:#\S*)?$~D', 'cybercost_pasted' );

	wp_register_script( 'cybercost-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ), '{{version}}', true );
	if ( is_admin() ) {
		wp_add_inline_script( 'cybercost-block', 'window.cybercostBlock = ' . wp_json_encode( cybercost_block_words(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
	register_block_type(
		'cybercost/calculator',
		array(
			'api_version'     => 2,
			'title'           => cybercost_word( 'title' ),
			'description'     => cybercost_word( 'about' ),
			'category'        => 'embed',
			'icon'            => 'shield',
			'keywords'        => array( 'cyber', 'cybercost', 'サイバー', '被害額' ),
			'attributes'      => array_map( function () { return array( 'type' => 'string', 'default' => '' ); }, cybercost_attributes() ),
			'supports'        => array( 'align' => array( 'wide', 'full' ), 'html' => false ),
			'script'          => 'cybercost-embed',
			'editor_script'   => 'cybercost-block',
			'render_callback' => 'cybercost_block',
		)
	);
}

/** What an attribute may say, each value with its label. */
function cybercost_offers( $name ) {
	return array_map( function ( $value ) use ( $name ) {
		return array( $value, cybercost_word( $name . '-' . $value ) );
	}, cybercost_attributes()[ $name ] );
}

/** The incident shown first: none, or one of them, with its name. */
function cybercost_incident_offers() {
	$offers = array( array( '', cybercost_word( 'scenario-unset' ) ) );
	foreach ( cybercost_incidents() as $value => $names ) {
		$offers[] = array( $value, cybercost_pick( $names ) );
	}
	return $offers;
}

/** What the block's sidebar says and offers: lists as value and label. */
function cybercost_block_words() {
	$offers = array();
	foreach ( array_merge( array( 'view', 'theme', 'lang' ), cybercost_looks() ) as $name ) {
		$unset           = in_array( $name, cybercost_looks(), true ) ? 'as-set' : $name . '-unset';
		$offers[ $name ] = array_merge( array( array( '', cybercost_word( $unset ) ) ), cybercost_offers( $name ) );
	}
	$offers['lang']     = array_slice( $offers['lang'], 1 );
	$offers['scenario'] = cybercost_incident_offers();
	return array(
		'offers' => $offers,
		'words'  => array_map( 'cybercost_word', array( 'panel' => 'panel', 'view' => 'view', 'scenario' => 'scenario', 'theme' => 'theme', 'lang' => 'lang', 'brand' => 'brand', 'brandHint' => 'brand-hint', 'font' => 'font', 'size' => 'size', 'corner' => 'corner', 'density' => 'density', 'label' => 'label', 'labelHint' => 'label-hint' ) ),
	);
}
