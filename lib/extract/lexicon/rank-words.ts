/** Verbs that give a place. */
export const RANK_LEADS = '位居|位列|名列|位于|排名|排在|列|居|排|跻身|进入|保持|取得|获得|荣获|获|夺得|升至|跃居|跃升|晋升|稳居|蝉联|进位|为|评比';
/** Among whom. */
export const RANK_SCOPES = '全国|全省|全市|全区|全县|全州|全盟|全旗|全镇|全球|世界|国内|省内|市内|区内|县内|同类|各区|各县|各市|各镇|郊区|中心城区|省|市|区|县|街镇|城市|地区';
/** Places in words. */
export const RANK_WORDS = '首位|榜首|前列|前茅|头名';
