import { defineCatalog } from './catalog';

/**
 * What went wrong between contexts, and what becomes of the reader's text; each code of
 * `lib/model/result.ts`.
 */
export const ERRORS = defineCatalog({
  zh_CN: {
    'error_invalid-message': '请求不完整，未能保存。',
    'error_not-allowed': '无法读取或保存：页面地址已变。',
    'error_site-off': '你已选择不分析这个网站，可以在弹窗或设置里更改。',
    'error_no-text': '这个页面没有可供分析的正文。',
    'error_too-long': '正文太长，未分析。',
    'error_note-too-long':
      '一条批注最多 10 万字；算上在别处同时写的，已超出这个长度，未能保存。你写的内容还在这里。',
    'error_not-found': '原文刚刚变了，或者这条批注已被删除。请再试一次。',
    'error_storage-full': '磁盘空间不足，未能保存。请腾出空间后再试，已写的内容还在这里。',
    'error_storage-unavailable': '浏览器的本地数据库打不开，未能保存。已写的内容还在这里。',
    'error_upgrade-failed': '数据升级失败，原有数据完整保留。请更新扩展后再试。',
    'error_outbox-full':
      '未能保存，待保存的内容也已放满：关掉这个页面或浏览器就可能丢失。请先复制下来，再重试。',
    'error_too-many-words': '最多 500 个关注词，未能保存。请先删去一些。',
    'error_no-reader': '这个页面还没有分析。',
    'error_injection-failed': '浏览器不允许在这个页面上运行扩展。',
    error_unexpected: '出错了，未能保存。请再试一次。',
  },
  zh_TW: {
    'error_invalid-message': '請求不完整，未能儲存。',
    'error_not-allowed': '無法讀取或儲存：頁面網址已變。',
    'error_site-off': '你已選擇不分析這個網站，可以在彈出視窗或設定裡變更。',
    'error_no-text': '這個頁面沒有可供分析的正文。',
    'error_too-long': '正文太長，未分析。',
    'error_note-too-long':
      '一則批註最多 10 萬字；算上在別處同時寫的，已超出這個長度，未能儲存。你寫的內容還在這裡。',
    'error_not-found': '原文剛剛變了，或者這則批註已被刪除。請再試一次。',
    'error_storage-full': '磁碟空間不足，未能儲存。請騰出空間後再試，已寫的內容還在這裡。',
    'error_storage-unavailable': '瀏覽器的本機資料庫打不開，未能儲存。已寫的內容還在這裡。',
    'error_upgrade-failed': '資料升級失敗，原有資料完整保留。請更新擴充功能後再試。',
    'error_outbox-full':
      '未能儲存，待儲存的內容也已放滿：關掉這個頁面或瀏覽器就可能遺失。請先複製下來，再重試。',
    'error_too-many-words': '最多 500 個關注詞，未能儲存。請先刪去一些。',
    'error_no-reader': '這個頁面還沒有分析。',
    'error_injection-failed': '瀏覽器不允許在這個頁面上執行擴充功能。',
    error_unexpected: '出錯了，未能儲存。請再試一次。',
  },
  en: {
    'error_invalid-message': 'The request was incomplete; nothing was saved.',
    'error_not-allowed': 'Could not read or save: the address of the page has changed.',
    'error_site-off':
      'You chose not to analyse this site; you can change that in the popup or in the settings.',
    'error_no-text': 'This page has no text to read.',
    'error_too-long': 'The text is too long; it was not analysed.',
    'error_note-too-long':
      'A note can hold 100,000 characters. Together with what was written elsewhere at the same time this one is longer, so it was not saved. Your text is still here.',
    'error_not-found': 'The page has just changed, or the note was deleted. Please try again.',
    'error_storage-full':
      'The disk is full; nothing was saved. Free some space and try again: your text is still here.',
    'error_storage-unavailable':
      "The browser's local database cannot be opened; nothing was saved. Your text is still here.",
    'error_upgrade-failed':
      'The data could not be upgraded and is as it was. Please update the extension and try again.',
    'error_outbox-full':
      'Not saved, and there is no room left to keep it waiting: it may be lost when this page or the browser closes. Copy it, then try again.',
    'error_too-many-words':
      'There can be 500 watch words; nothing was saved. Please delete some first.',
    'error_no-reader': 'This page has not been analysed yet.',
    'error_injection-failed': 'The browser does not allow extensions on this page.',
    error_unexpected: 'Something went wrong; nothing was saved. Please try again.',
  },
});
