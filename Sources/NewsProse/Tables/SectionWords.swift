/// The words by which pages say in which part of a paper a story stands.
enum SectionWords {
  /// What announces the section; a colon must follow.
  static let labels = PhraseTable([
    """
    section|sections|category|categories|filed in|posted in|published in section|desk|rubrik|rubriken|ressort|kategorie|\
    kategorien|sparte|rubrique|rubriques|catégorie|catégories|sección|secciones|categoría|categorías|rubro|seção|\
    secção|editoria|editorias|categoria|categorias|sezione|sezioni|categorie|rubrica|rubriek|rubrieken|sectie|\
    kategori|kategorier|seksjon|sektion|sektioner|avdelning|osasto|kategoria|luokka|dział|rubryka|sekcja|\
    rubrika|kategória|kategorija|sekcija|rovat|kategóriák|secțiune|secţiune|categorii|рубрика|рубрики|раздел|\
    категория|розділ|категорія|секция|kategoriler|bölüm|ενότητα|κατηγορία|kategooria|rubriik|skiltis|\
    sadaļa|chuyên mục|danh mục|kanal|rubrik berita|القسم|قسم|التصنيف|دسته|دسته بندی|بخش|מדור|קטגוריה|श्रेणी|\
    หมวด|หมวดหมู่|栏目|欄目|版块|分类|分類|カテゴリ|カテゴリー|セクション|ジャンル|카테고리|섹션|분야
    """
  ])

  /// The first step of a trail of pages.
  static let homes = PhraseTable([
    """
    home|home page|homepage|front page|frontpage|main|main page|start|startseite|start page|accueil|page d'accueil|\
    inicio|portada|início|página inicial|capa|prima pagina|homepagina|voorpagina|forside|forsiden|hjem|startsida|\
    startsidan|hem|etusivu|strona główna|główna|úvod|domů|hlavní stránka|domov|hlavná stránka|početna|naslovnica|\
    naslovna|főoldal|kezdőlap|címlap|acasă|prima pagină|главная|главная страница|на главную|головна|\
    начало|почетна|насловна|anasayfa|ana sayfa|αρχική|αρχική σελίδα|avaleht|esileht|pradžia|titulinis|sākums|\
    trang chủ|beranda|utama|laman utama|الرئيسية|الصفحة الرئيسية|صفحه اصلی|خانه|صفحه نخست|ראשי|עמוד הבית|होम|\
    หน้าแรก|首页|首頁|主页|主頁|ホーム|トップ|トップページ|홈|메인
    """
  ])
}
