<?php
/** Every word that the plugin says in WordPress: Japanese, English. The calculator has its own. */

defined( 'ABSPATH' ) || exit;

function cybercost_pick( $both ) {
	return 0 === strpos( determine_locale(), 'ja' ) ? $both[0] : $both[1];
}

function cybercost_word( $key ) {
	return cybercost_pick( cybercost_words()[ $key ] );
}

function cybercost_word_in( $key, $english ) {
	return cybercost_words()[ $key ][ $english ? 1 : 0 ];
}

function cybercost_words() {
	return array(
		'link'            => array( 'サイバー被害額を試算する', 'Estimate what a cyber incident would cost' ),

		// the block
		'title'           => array( 'サイバー被害額シミュレーター', 'Cyber incident cost calculator' ),
		'about'           => array( 'サイバー事故の被害額を、見る人のブラウザーの中で試算します。入力は送信しません。', 'Estimates what a cyber incident would cost, in the visitor’s own browser. Nothing that is typed is sent.' ),
		'panel'           => array( '見せ方', 'How it is shown' ),
		'view'            => array( '大きさ', 'Size' ),
		'view-unset'      => array( '入力と金額', 'Questions and amount' ),
		'view-full'       => array( '試算の画面', 'Whole page' ),
		'view-teaser'     => array( '小さな版（420px以内）', 'Small (up to 420 px)' ),
		'scenario'        => array( 'はじめに見せる事故', 'Incident shown first' ),
		'scenario-unset'  => array( '決めない', 'None' ),
		'theme'           => array( '明るさ', 'Light or dark' ),
		'theme-unset'     => array( '見る人の設定に合わせる', 'As the visitor’s device has it' ),
		'theme-light'     => array( '明るい', 'Light' ),
		'theme-dark'      => array( '暗い', 'Dark' ),
		'lang'            => array( '言語', 'Language' ),
		'lang-unset'      => array( '日本語', 'Japanese' ),
		'lang-ja'         => array( '日本語', 'Japanese' ),
		'lang-en'         => array( 'English', 'English' ),
		'brand'           => array( 'このブロックだけの色', 'Colour of this block alone' ),
		'brand-hint'      => array( '空けておくと「設定」の色になります。読みにくい明るさは整えます。', 'Without one, the colour in Settings. Lightness is kept readable.' ),
		'as-set'          => array( '「設定」のとおり', 'As in Settings' ),
		'font'            => array( '文字の形', 'Font' ),
		'font-page'       => array( '試算の画面の書体', 'The calculator’s' ),
		'font-host'       => array( '記事の書体（見る人の端末にあるもの）', 'The post’s, where the visitor’s device has it' ),
		'font-sans-serif' => array( 'ゴシック体', 'Sans serif' ),
		'font-serif'      => array( '明朝体', 'Serif' ),
		'font-system-ui'  => array( '端末の書体', 'The device’s' ),
		'font-ui-rounded' => array( '丸い書体（ある端末だけ）', 'Rounded, where there is one' ),
		'size'            => array( '文字の大きさ', 'Size of words' ),
		'size-m'          => array( 'ふつう', 'Normal' ),
		'size-s'          => array( '小さめ', 'Smaller' ),
		'size-l'          => array( '大きめ', 'Larger' ),
		'corner'          => array( '角', 'Corners' ),
		'corner-small'    => array( '少し丸い', 'A little round' ),
		'corner-none'     => array( '四角', 'Square' ),
		'corner-round'    => array( '丸い', 'Round' ),
		'density'         => array( '間隔', 'Space between' ),
		'density-normal'  => array( 'ふつう', 'Normal' ),
		'density-compact' => array( 'つめる', 'Less' ),
		'label'           => array( '枠の名前', 'Name of the frame' ),
		'label-hint'      => array( '読み上げソフトが読む名前（100字まで）', 'What screen readers say; 100 characters' ),

		// the page of settings
		'settings'        => array( '設定', 'Settings' ),
		'menu'            => array( 'サイバー被害額', 'Cyber incident cost' ),
		'intro'           => array( '代理店の名前、連絡先、色、承認番号を、試算の画面と印刷に入れます。空けた欄は、何も表示しません。金額や計算は、ここでは変わりません。', 'Puts the agency’s name, contact, colour and approval number on the calculator and on what it prints. What is left empty is not shown. No amount and no formula changes here.' ),
		'before'          => array( 'お客様に使うときは、事前に所属保険会社へご確認ください。', 'Ask the insurers you represent before clients see it.' ),
		'who'             => array( '名前と連絡先', 'Name and contact' ),
		'look'            => array( '見た目', 'Look' ),
		'posts'           => array( '記事の中での見た目', 'Look inside posts' ),
		'posts-hint'      => array( '記事に入れた試算の、はじめの見た目です。ブロックやショートコードで別に選んだところは、そちらになります。大きな画面と印刷は変わりません。', 'How the calculator looks in posts where the block or shortcode says nothing else. The page in a window of its own and paper stay as they are.' ),
		'rule'            => array( '募集文書としての表示', 'As a document of solicitation' ),
		'start'           => array( 'はじめの画面と、ほかのサイト', 'First view, and other sites' ),
		'name'            => array( '代理店の名前', 'Name of the agency' ),
		'name-hint'       => array( '見出し、印刷、画面の題に入ります（100字まで）', 'In the header, on paper and in the page’s title; 100 characters' ),
		'person'          => array( '担当者', 'Person' ),
		'person-hint'     => array( '決まった人がいなければ空けておきます', 'Empty, if it is not one person' ),
		'phone'           => array( '電話番号', 'Telephone' ),
		'phone-hint'      => array( '例 06-0000-0000。全角は半角に直します', 'For example 06-0000-0000' ),
		'url'             => array( 'ホームページ', 'Web site' ),
		'url-hint'        => array( 'https:// で始まるアドレス', 'An address that begins with https://' ),
		'hours'           => array( '受付時間', 'Hours' ),
		'hours-hint'      => array( '例 平日 9:00〜17:30', 'For example Mon to Fri, 9:00 to 17:30' ),
		'address'         => array( '所在地', 'Address' ),
		'address-hint'    => array( '300字まで', '300 characters' ),
		'colour'          => array( '色', 'Colour' ),
		'colour-hint'     => array( '# と6けた（例 #0b6b5e）。読みにくい明るさは整えます', '# and six digits, as #0b6b5e. Lightness is kept readable' ),
		'colour-well'     => array( '色を見本から選ぶ', 'Choose the colour' ),
		'logo'            => array( 'ロゴ', 'Logo' ),
		'logo-hint'       => array( 'メディアにある png、jpg、webp、gif', 'A png, jpg, webp or gif of the media library' ),
		'logo-choose'     => array( '画像を選ぶ', 'Choose a picture' ),
		'logo-remove'     => array( 'はずす', 'Remove' ),
		'approval'        => array( '募集文書の承認番号', 'Approval number' ),
		'approval-hint'   => array( '所属保険会社の承認を受けた番号。画面の下と印刷に入ります', 'As approved by the insurer; at the foot and on paper' ),
		'note'            => array( '保険会社についての注記', 'Note on the insurers' ),
		'note-hint'       => array( '取り扱う保険会社の名前など、並べて示すように言われた文（300字まで）', 'What insurers ask to be said beside it; 300 characters' ),
		'embedOrigins'    => array( '埋め込みを許すほかのサイト', 'Other sites that may embed it' ),
		'origins-hint'    => array( '1行に一つ（例 https://www.example.co.jp）。このサイトは書かなくてもかまいません。サーバーの設定（frame-ancestors）も要ります', 'One a line, as https://www.example.co.jp. This site itself need not stand here. The server’s frame-ancestors has to name them too' ),
		'save'            => array( '保存する', 'Save' ),
		'saved'           => array( '保存しました。お客様の画面は、次に開いたときから変わります。', 'Saved. Visitors see it when they open the page again.' ),
		'wrong'           => array( '直すところがあります。まだ保存していません。', 'Something has to be put right. Nothing is saved yet.' ),
		'unwritable'      => array( '設定は保存されていますが、プラグインのフォルダーに書き込めないため、お客様の画面に届いていません。サーバーの管理者に、次のフォルダーへの書き込みを許すよう伝えてください。', 'The settings are saved, but visitors do not get them: the plugin’s folder cannot be written. Ask the keeper of the server to allow it for this folder.' ),
		'shared'          => array( '設定は、ネットワークの主なサイトで行います。', 'The settings are made on the main site of the network.' ),
		'how'             => array( '記事への入れ方', 'How to put it into a post' ),
		'how-block'       => array( '編集画面の「＋」で「サイバー被害額シミュレーター」を選びます。投稿できる人なら、投稿者でも使えます。', 'Choose “Cyber incident cost calculator” under “+” in the editor. Whoever may write posts may use it, authors too.' ),
		'how-shortcode'   => array( 'ショートコード：', 'Shortcode:' ),
		'how-link'        => array( 'またはこのアドレスを、1行に単独で貼り付けます：', 'Or paste this address on a line of its own:' ),
		'how-page'        => array( '大きな画面で開く', 'Open it in a window of its own' ),
		'preview'         => array( 'いまの見え方（小さな版）', 'As it looks now (small version)' ),
		'form-name'       => array( '文字を入れてください。', 'Type some words.' ),
		'form-phone'      => array( '数字と - で入れてください（例 06-0000-0000）。', 'Digits and -, as 06-0000-0000.' ),
		'form-url'        => array( 'https:// で始まるアドレスを入れてください。', 'An address that begins with https://.' ),
		'form-colour'     => array( '# と6けたで入れてください（例 #0b6b5e）。', '# and six digits, as #0b6b5e.' ),
		'form-logo'       => array( 'この画像は使えません。png、jpg、webp、gif のどれかにしてください。', 'This picture cannot be used: png, jpg, webp or gif.' ),
		'form-scenario'   => array( '選び直してください。', 'Choose again.' ),
		'form-embedOrigins' => array( 'https://www.example.co.jp のように、1行に一つ、サイトの名前までを入れてください。', 'One site a line, without a path, as https://www.example.co.jp.' ),
		'long'            => array( '長すぎます。', 'Too long.' ),
		'control'         => array( '目に見えない文字が入っています。打ち直してください。', 'There are characters in it that cannot be seen. Type it again.' ),
		'type'            => array( '書き方が違います。入れ直してください。', 'Not what belongs here. Type it again.' ),
	);
}
