<?php
/** The page of settings in the administration. It saves all or nothing, as the calculator reads all or nothing. */

defined( 'ABSPATH' ) || exit;

const CYBERCOST_PAGE = 'cybercost';

function cybercost_menu() {
	$hook = add_options_page( cybercost_word( 'title' ), cybercost_word( 'menu' ), 'manage_options', CYBERCOST_PAGE, 'cybercost_page' );
	add_action( 'load-' . $hook, 'cybercost_receive' );
	add_action( 'admin_enqueue_scripts', function ( $page ) use ( $hook ) {
		if ( $page === $hook ) {
			wp_enqueue_media();
			wp_enqueue_style( 'cybercost-settings', plugins_url( 'settings.css', __FILE__ ), array(), '{{version}}' );
			wp_enqueue_script( 'cybercost-settings', plugins_url( 'settings.js', __FILE__ ), array( 'media-editor' ), '{{version}}', true );
			wp_enqueue_script( 'cybercost-embed' );
		}
	} );
}

function cybercost_action_links( $links ) {
	array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=' . CYBERCOST_PAGE ) ) . '">' . esc_html( cybercost_word( 'settings' ) ) . '</a>' );
	return $links;
}

/** What was typed and what is wrong with it, when it was not saved. */
function cybercost_refused( $now = null ) {
	static $refused = null;
	if ( null !== $now ) {
		$refused = $now;
	}
	return $refused;
}

function cybercost_receive() {
	if ( ! isset( $_SERVER['REQUEST_METHOD'] ) || 'POST' !== $_SERVER['REQUEST_METHOD'] ) {
		return;
	}
	check_admin_referer( 'cybercost_save' );
	if ( ! current_user_can( 'manage_options' ) || ! is_main_site() ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	$typed    = isset( $_POST['cybercost'] ) && is_array( $_POST['cybercost'] ) ? wp_unslash( $_POST['cybercost'] ) : array();
	$settings = cybercost_tidied( $typed );
	$checked  = $settings;
	$faults   = array();
	if ( isset( $settings['logo'] ) ) {
		$logo = cybercost_logo( $settings['logo'] );
		if ( $logo ) {
			$checked['logo'] = $logo[1];
		} else {
			unset( $checked['logo'] );
			$faults['logo'] = 'form';
		}
	}
	foreach ( array_intersect_key( $settings, array_flip( cybercost_looks() ) ) as $field => $value ) {
		if ( ! in_array( $value, cybercost_attributes()[ $field ], true ) ) {
			$faults[ $field ] = 'form';
		}
	}
	$faults += cybercost_faults( cybercost_of_the_page( $checked ) );
	if ( $faults ) {
		cybercost_refused( array( $settings, $faults ) );
		return;
	}
	update_option( CYBERCOST_OPTION, $settings, false );
	cybercost_publish();
	wp_safe_redirect( admin_url( 'options-general.php?page=' . CYBERCOST_PAGE . '&saved=1' ) );
	exit;
}

/** What was typed, as it is meant: no empty fields, narrow digits where digits belong, a site a line. */
function cybercost_tidied( $typed ) {
	$settings = array();
	foreach ( array_merge( array_keys( cybercost_fields() ), cybercost_looks() ) as $field ) {
		$text = isset( $typed[ $field ] ) && is_string( $typed[ $field ] ) ? wp_check_invalid_utf8( $typed[ $field ] ) : '';
		$text = preg_replace( '/^[\s\p{Z}]+|[\s\p{Z}]+$/u', '', $text );
		if ( 'note' === $field ) {
			$text = preg_replace( '/\s*[\r\n]\s*/u', ' ', $text );
		}
		if ( 'phone' === $field || 'colour' === $field ) {
			$wide = preg_split( '//u', '０１２３４５６７８９＃＋‐‑‒–—―−ー－', -1, PREG_SPLIT_NO_EMPTY );
			$text = strtr( $text, array_combine( $wide, array_merge( str_split( '0123456789#+' ), array_fill( 0, 9, '-' ) ) ) );
		}
		if ( '' === $text ) {
			continue;
		}
		if ( 'embedOrigins' === $field ) {
			$lines              = preg_split( '/[\s\p{Z}]+/u', $text );
			$settings[ $field ] = array_map( function ( $line ) { return preg_replace( '~^(https?://[^/]+)/$~i', '$1', strtolower( $line ) ); }, $lines );
		} elseif ( 'logo' === $field ) {
			$settings[ $field ] = (int) $text;
		} else {
			$settings[ $field ] = $text;
		}
	}
	return $settings;
}

function cybercost_page() {
	list( $settings, $faults ) = cybercost_refused() ?: array( cybercost_settings(), array() );
	$groups = array(
		'who'   => array( 'name', 'person', 'phone', 'url', 'hours', 'address' ),
		'look'  => array( 'colour', 'logo' ),
		'posts' => cybercost_looks(),
		'rule'  => array( 'approval', 'insurers', 'authority', 'solicitation', 'privacy', 'note' ),
		'start' => array( 'scenario', 'embedOrigins' ),
	);
	?>
	<div class="wrap cybercost">
		<h1><?php echo esc_html( cybercost_word( 'title' ) ); ?></h1>
		<?php
		if ( ! is_main_site() ) {
			echo '<p>' . esc_html( cybercost_word( 'shared' ) ) . '</p></div>';
			return;
		}
		if ( $faults ) {
			echo '<div class="notice notice-error" role="alert"><p>' . esc_html( cybercost_word( 'wrong' ) ) . '</p></div>';
		} elseif ( isset( $_GET['saved'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification: it is said again, and nothing else
			echo '<div class="notice notice-success is-dismissible" role="status"><p>' . esc_html( cybercost_word( 'saved' ) ) . '</p></div>';
		}
		if ( ! cybercost_publish() ) {
			echo '<div class="notice notice-warning" role="alert"><p>' . esc_html( cybercost_word( 'unwritable' ) ) . '<br><code>' . esc_html( cybercost_folder() ) . '</code></p></div>';
		}
		?>
		<div class="cybercost-columns">
		<form method="post" action="<?php echo esc_url( admin_url( 'options-general.php?page=' . CYBERCOST_PAGE ) ); ?>" class="cybercost-form" novalidate>
			<?php wp_nonce_field( 'cybercost_save' ); ?>
			<p><?php echo esc_html( cybercost_word( 'intro' ) ); ?></p>
			<p><?php echo esc_html( cybercost_word( 'before' ) ); ?></p>
			<?php foreach ( $groups as $group => $fields ) : ?>
			<h2><?php echo esc_html( cybercost_word( $group ) ); ?></h2>
				<?php
				if ( 'posts' === $group ) {
					echo '<p>' . esc_html( cybercost_word( 'posts-hint' ) ) . '</p>';
				}
				?>
			<table class="form-table" role="presentation"><tbody>
				<?php
				foreach ( $fields as $field ) {
					cybercost_row( $field, isset( $settings[ $field ] ) ? $settings[ $field ] : '', isset( $faults[ $field ] ) ? $faults[ $field ] : '' );
				}
				?>
			</tbody></table>
			<?php endforeach; ?>
			<p class="submit"><button type="submit" class="button button-primary"><?php echo esc_html( cybercost_word( 'save' ) ); ?></button></p>
		</form>
		<aside class="cybercost-aside">
			<h2><?php echo esc_html( cybercost_word( 'how' ) ); ?></h2>
			<p><?php echo esc_html( cybercost_word( 'how-block' ) ); ?></p>
			<p><?php echo esc_html( cybercost_word( 'how-shortcode' ) ); ?><br><code>[cybercost]</code> <code>[cybercost view="teaser" scenario="ransomware"]</code></p>
			<p><?php echo esc_html( cybercost_word( 'how-link' ) ); ?><br><code><?php echo esc_html( cybercost_address() ); ?></code></p>
			<p><a href="<?php echo esc_url( cybercost_address() ); ?>" target="_blank" rel="noopener"><?php echo esc_html( cybercost_word( 'how-page' ) ); ?></a></p>
			<h2><?php echo esc_html( cybercost_word( 'preview' ) ); ?></h2>
			<?php echo cybercost_markup( array( 'view' => 'teaser' ) ); // phpcs:ignore WordPress.Security.EscapeOutput: made and escaped there ?>
		</aside>
		</div>
	</div>
	<?php
}

/** One field with its name, hint and what is wrong with it. */
function cybercost_row( $field, $value, $why ) {
	$id    = 'cybercost-' . $field;
	$name  = 'cybercost[' . $field . ']';
	$look  = in_array( $field, cybercost_looks(), true );
	$hints = array( 'embedOrigins' => 'origins-hint', 'scenario' => '' ) + array_fill_keys( cybercost_looks(), '' );
	$hint  = isset( $hints[ $field ] ) ? $hints[ $field ] : $field . '-hint';
	$says  = ( $why ? $id . '-error ' : '' ) . ( $hint ? $id . '-hint' : '' );
	$said  = $says ? ' aria-describedby="' . esc_attr( trim( $says ) ) . '"' : '';
	$also  = ' id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '"' . $said . ( $why ? ' aria-invalid="true"' : '' );
	// the logo has buttons and no field that a label could name
	$label = 'logo' === $field ? '<span id="' . esc_attr( $id ) . '-name">' . esc_html( cybercost_word( $field ) ) . '</span>' : '<label for="' . esc_attr( $id ) . '">' . esc_html( cybercost_word( $field ) ) . '</label>';
	echo '<tr><th scope="row">' . $label . '</th><td>';
	if ( 'embedOrigins' === $field || 'note' === $field ) {
		echo '<textarea rows="3" class="large-text"' . $also . '>' . esc_textarea( is_array( $value ) ? implode( "\n", $value ) : $value ) . '</textarea>';
	} elseif ( 'scenario' === $field || $look ) {
		$offers = $look ? cybercost_offers( $field ) : cybercost_incident_offers();
		if ( $look ) {
			$offers[0][0] = ''; // the calculator's own look needs no word
		}
		echo '<select' . $also . '>';
		foreach ( $offers as list( $key, $label ) ) {
			echo '<option value="' . esc_attr( $key ) . '"' . selected( $key, $value, false ) . '>' . esc_html( $label ) . '</option>';
		}
		echo '</select>';
	} elseif ( 'logo' === $field ) {
		$picture = $value ? wp_get_attachment_image_url( (int) $value, 'medium' ) : '';
		echo '<div role="group" aria-labelledby="' . esc_attr( $id ) . '-name"' . $said . '>';
		echo '<input type="hidden" id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ? (int) $value : '' ) . '" data-kinds="' . esc_attr( implode( ' ', array_keys( cybercost_picture_kinds() ) ) ) . '">';
		echo '<img class="cybercost-logo" alt=""' . ( $picture ? ' src="' . esc_url( $picture ) . '"' : ' hidden' ) . '>';
		echo '<button type="button" class="button" data-cybercost="choose">' . esc_html( cybercost_word( 'logo-choose' ) ) . '</button> ';
		echo '<button type="button" class="button" data-cybercost="remove"' . ( $value ? '' : ' hidden' ) . '>' . esc_html( cybercost_word( 'logo-remove' ) ) . '</button></div>';
	} else {
		echo '<input type="text" class="' . ( 'colour' === $field || 'phone' === $field ? 'cybercost-short' : 'regular-text' ) . '"' . $also . ' value="' . htmlspecialchars( $value, ENT_QUOTES, 'UTF-8' ) . '" autocomplete="off">';
		if ( 'colour' === $field ) {
			echo ' <input type="color" class="cybercost-well" data-cybercost="well" value="' . esc_attr( cybercost_is_colour( $value ) ? strtolower( $value ) : '#0b6b5e' ) . '" aria-label="' . esc_attr( cybercost_word( 'colour-well' ) ) . '">';
		}
	}
	if ( $why ) {
		$words = cybercost_words();
		$form  = 'form-' . ( $look ? 'scenario' : $field );
		$key   = 'form' !== $why ? $why : ( isset( $words[ $form ] ) ? $form : 'form-name' );
		echo '<p class="cybercost-error" id="' . esc_attr( $id ) . '-error">' . esc_html( cybercost_word( $key ) ) . '</p>';
	}
	if ( $hint ) {
		echo '<p class="description" id="' . esc_attr( $id ) . '-hint">' . esc_html( cybercost_word( $hint ) ) . '</p>';
	}
	echo '</td></tr>';
}
