/**
 * Containers in which the site systems of Chinese government sites keep an article's body, by how
 * surely they hold nothing else. Matching is by selector, never by tag name: old pages write
 * `<DIV class=TRS_Editor>`, new ones `<ucapcontent>`.
 */
export const BODY_SELECTOR =
  '#UCAP-CONTENT,ucapcontent,.TRS_Editor,.TRS_UEDITOR,.trs_editor_view,#zoom,#Zoom,#zoomcon,#fontzoom,.zoom,#vsb_content,.v_news_content,#ivs_content,#info_cont,#detailCon,#nw_detail,.pages_content,.article-content,.content_article,.newsMain,.Custom_UnionStyle,.TRS_PreAppend';

/** Containers that hold the body on many sites and more than the body on others. */
export const LOOSE_SELECTOR =
  '.article-body,.article_con,.article-con,.articlecontent3,.xl_con,.xl-cont,.news_content,.info-content,.detail_info,.detail-content,#dochtmlcon,#article_content,#content,article,main';

/** Comments between which 大汉 jcms keeps the body, lower case. */
export const BODY_COMMENTS = {
  begin: 'zjeg_rss.content.begin',
  end: 'zjeg_rss.content.end',
} as const;
