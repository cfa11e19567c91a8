import type { SyncKey } from './zh-cn';

/** What the view of sync says, in English. */
export const SYNC_EN: Readonly<Record<SyncKey, string>> = {
  loading: 'Reading…',
  retry: 'Try again',
  read_failed: 'The state of sync could not be read',
  about:
    'Takes your notes, tags, judgements and saved filters to your other computers, over storage that you already have: Jianguoyun, a NAS, a shared folder or a USB stick.',
  about_private:
    'Nuoshu has no server, and nothing is sent to us. Where two computers changed the same note, both texts are kept.',
  way_webdav: 'Jianguoyun or other storage (WebDAV)',
  way_webdav_hint:
    'Jianguoyun, Nextcloud, Synology and others. Syncs automatically while the browser is open.',
  way_folder: 'A folder',
  way_folder_hint:
    'A folder that OneDrive, Syncthing, Synology Drive or a USB stick takes to the other computer.',
  way_folder_none:
    'This browser lets no extension write into a folder; only Chrome and Edge do. Use WebDAV, or carry a file by hand.',
  way_hand: 'A file, by hand',
  way_hand_hint:
    'Export a file, carry it over by mail or USB stick, and read it in on the other computer.',
  choose_webdav: 'Set up WebDAV',
  choose_folder: 'Choose a folder',
  choose_hand: 'Use a file',
  back: 'Back',
  setup_webdav: 'Set up sync by WebDAV',
  setup_folder: 'Set up sync by a folder',
  step_storage: 'Step 1: where',
  step_account: 'Step 2: address and account',
  step_folder: 'Step 1: choose a folder',
  step_device: 'This computer',
  step_secret: 'Passphrase (optional)',
  kind_jianguoyun: 'Jianguoyun',
  kind_nextcloud: 'Nextcloud',
  kind_synology: 'Synology NAS',
  kind_other: 'Other WebDAV',
  nut_1:
    'Log in at jianguoyun.com on a computer, click your name at the top right and open 账户信息 (account).',
  nut_2: 'Open 安全选项 (security).',
  nut_3:
    'Under 第三方应用管理 (third-party apps) click 添加应用, name it Nuoshu and click 生成密码.',
  nut_4:
    'Copy the app password and paste it into “Password” below. It is not the password you log in with.',
  nut_5:
    'As “Account” enter the mail address you log in with, then click “Start syncing” at the end.',
  nextcloud_hint:
    'Like https://cloud.example.cn/remote.php/dav/files/user/; enter the site alone and the rest is added.',
  synology_hint:
    'Install WebDAV Server from the package centre and turn HTTPS on (port 5006). Like https://nas.example.cn:5006/home/.',
  other_hint: 'The address begins with https://.',
  address: 'Address',
  address_empty: 'Enter the address.',
  address_wrong: 'This is no address like https://dav.example.cn/dav/.',
  address_credentials: 'Leave account and password out of the address and enter them below.',
  address_insecure:
    'This address begins with http://: anybody on the way could read your password and notes, so it is not used.',
  address_insecure_hint:
    'Turn HTTPS on at the NAS and use its https:// address; or let Synology Drive or Syncthing bring the folder to this computer and choose “A folder”. Only this computer itself (localhost, 127.0.0.1) may use http://.',
  address_loopback:
    'Write this computer as 127.0.0.1 or localhost, with the same port: the browser lets Nuoshu reach it by no other name.',
  folder: 'Folder',
  folder_hint:
    'Which folder of the storage to use; made where there is none. The same on all computers.',
  folder_wrong:
    'Use letters, digits, dots, dashes and underscores. To go deeper, put the folders above into the address.',
  user: 'Account',
  user_empty: 'Enter the account.',
  password: 'Password',
  password_hint: 'Kept on this computer only, never exported, never part of a backup.',
  passphrase_empty: 'Enter the passphrase.',
  password_empty: 'Enter the password.',
  label: 'Name of this computer',
  label_hint: 'Seen on the others, such as “The office”.',
  label_empty: 'Give this computer a name.',
  device_windows: 'Windows computer',
  device_mac: 'Mac',
  device_linux: 'Linux computer',
  device_other: 'Computer',
  with_texts: 'Sync the texts of annotated reports (up to 50 MB)',
  with_texts_hint:
    'Only reports that bear a note. Without them the other computer shows your notes, and the report once its page is opened.',
  passphrase: 'Passphrase',
  passphrase_again: 'Passphrase once more',
  passphrase_hint:
    'With a passphrase everything on the storage is encrypted, and each computer needs the same one. If you forget it, the copy on the storage can never be opened again and has to be deleted; the notes on this computer are not affected.',
  passphrase_differs: 'The two passphrases differ.',
  passphrase_short: 'Use at least 8 characters.',
  folder_pick: 'Choose a folder…',
  folder_pick_other: 'Choose another…',
  folder_picked: 'Chosen: {name}',
  folder_pick_hint:
    'Choose the same folder on all computers, one that your sync program carries. Nuoshu writes only files of its own there.',
  folder_empty: 'Choose a folder first.',
  folder_failed: 'The folder could not be opened.',
  start: 'Start syncing',
  starting: 'Checking the storage…',
  host_denied:
    'The browser did not let Nuoshu reach {host}. Click “Start syncing” again and answer the browser with “Allow”.',
  setup_failed: 'Sync could not be set up',
  hand: 'A file, by hand',
  hand_hint:
    'The file holds every edit of all notes, and the texts of annotated reports. Export and read in once on each computer, and both are alike.',
  hand_export: 'Export a sync file',
  hand_import: 'Read a sync file…',
  hand_making: 'Making the file…',
  hand_saved: 'Exported {name}: {count} {count:edit|edits}, {texts} {texts:text|texts}.',
  hand_export_failed: 'Not exported: {reason}',
  hand_checking: 'Checking {name}…',
  hand_taking: 'Reading: {done} of {total}',
  hand_ask: 'Reading the file would remove {lost} {lost:note|notes}: please decide first',
  hand_ask_words:
    '“{name}” contains deletions from another computer. Of the {living} notes here {lost} would be removed, and {gained} would be added. Nothing has been read yet.',
  hand_ask_much:
    'That is a lot at once: it may be the wrong file. If in doubt, keep the notes or do not read the file.',
  hand_keep: 'Read it, and keep these notes',
  hand_take: 'Read it, and delete these {lost} here too',
  hand_leave: 'Do not read it',
  hand_done: 'Done: {news} new {news:edit|edits}, {known} were here already.',
  hand_done_lost:
    'As you decided, {count} {count:note|notes} {count:was|were} removed here. Those that were only deleted there are in the bin.',
  hand_done_left:
    '{count} {count:part|parts} {count:was|were} skipped: too large, or not known to this version. All others were read.',
  hand_done_texts:
    'The texts of {count} {count:report|reports} {count:is|are} being added to the desk.',
  hand_texts_busy:
    'The texts were left out, as another import is under way. Read the same file again later.',
  hand_refused: '“{name}” cannot be read',
  'hand_not-known':
    'This is no sync file of Nuoshu. Backups and other files are read in “Backup & import”.',
  'hand_cut-off':
    'The file is damaged or incomplete. Export it again and see that its size stays the same on the way.',
  hand_newer: 'A newer Nuoshu wrote this file. Update Nuoshu on this computer first.',
  'hand_bad-value': 'Line {line} is wrong, so nothing was read. Export the file again.',
  'hand_too-large': 'The file is too large.',
  hand_failed:
    'Not everything was read: {reason}. You can read it again; nothing will be duplicated.',
  on: 'State of sync',
  synced_at: 'Last synced: {ago}',
  synced_never: 'Not synced yet.',
  waiting: '{count} {count:edit|edits} {count:is|are} waiting to be synced.',
  waiting_none: 'All edits are synced.',
  step_looking: 'Looking at the storage…',
  step_reading: 'Reading what the other computers wrote…',
  step_merging: 'Merging…',
  step_writing: 'Writing what changed on this computer…',
  now: 'Sync now',
  wrong: 'Sync has stopped',
  wrong_since: 'Since {ago}.',
  wrong_retry: 'Tried again {ago}.',
  wrong_detail: 'Details for support: {detail}',
  open_address: 'Open {address} in a new tab',
  unlock: 'Allow writing into “{name}”',
  allow: 'Allow access to {host}',
  allow_hint: 'The browser does not let Nuoshu reach {host} now.',
  edit: 'Change the password',
  edit_passphrase: 'Enter the passphrase',
  save: 'Save',
  cancel: 'Cancel',
  place: 'Where',
  place_folder: 'Folder “{name}”',
  place_account: 'Account',
  this_device: 'This computer',
  encrypted: 'Encrypted',
  encrypted_yes: 'yes, by a passphrase',
  encrypted_no: 'no',
  texts: 'Texts of reports',
  texts_yes: 'synced with their notes',
  texts_no: 'not synced',
  off: 'Switch sync off',
  off_ask: 'Switch sync off?',
  off_words:
    'Your notes on this computer stay, and so do the files on the storage: other computers go on. Password and passphrase are deleted from this computer. Switched on again at the same place, it goes on with its files, and nothing comes twice.',
  devices: 'Other computers',
  devices_none: 'No other computer yet. Set it up there with the same address and folder.',
  device_wrote: 'Last wrote: {ago}',
  device_ahead: 'Its clock is {time} ahead of this one. Set the time of both right.',
  days: '{count} {count:day|days}',
  device_damaged:
    'Part of its files cannot be read; what can be was used. That computer writes them again when it syncs next. If it stays so, open the browser there and click “Sync now”.',
  device_newer:
    'It has a newer Nuoshu, and not all of it can be read here. Update Nuoshu on this computer.',
  device_passphrase:
    'What it wrote is encrypted by a passphrase that was set apart, and nothing of it can be read here. Click “Enter the passphrase” above and enter the one of that computer: both then use one key.',
  device_clear:
    'It has no passphrase, so its files are not read here. Switch sync off on that computer and set it up again with the same passphrase.',
  device_remove: 'Remove this device',
  device_remove_of: 'Remove this device: {name}',
  device_remove_ask: 'Remove “{name}”?',
  device_remove_words:
    'The notes that it wrote stay, and this computer keeps them from now on; its files on the storage are deleted. If it is still in use, it comes back when it syncs next.',
  device_remove_anyway: 'Remove anyway',
  unread_damaged:
    'Part of its files cannot be read, and no computer has read it. Once the device is removed, that part is gone. Click “Sync now” on that computer first, so that it writes it again; remove it only where that computer is no more.',
  unread_newer:
    'It has a newer Nuoshu, and not all of it could be read here: what was not would be gone. Update Nuoshu on this computer, sync once, then remove it.',
  unread_passphrase:
    'What it wrote is encrypted by another passphrase and was never read here: it would be gone. Enter the passphrase of that computer first, sync once, then remove it.',
  unread_clear:
    'It has no passphrase, and its files were never read here: what is in them would be gone.',
  unread_news:
    'It has just written something new, so it is still in use and was not removed. Switch sync off there, and try again in a while.',
  unread_texts:
    'It alone keeps the texts of some reports. Once it is removed, the storage has them no more; all notes stay, and such a report is seen again when its page is opened.',
  hold: 'Sync is paused and waiting for your decision',
  hold_words:
    'Merging what was deleted on other computers would take {lost} of your {living} notes away here ({gained} new ones would come). Nothing changes until you decide.',
  hold_list: 'Notes that would go',
  hold_more: '{count} more are not listed.',
  hold_take: 'Delete these {lost} here too',
  hold_keep: 'Keep all, and bring them back everywhere',
  contested: 'Of {count} {count:note|notes} two computers wrote different texts.',
  contested_show: 'Show them',
  docs: 'How to set it up and what to do when something goes wrong: docs/sync.md.',
  failure_offline: 'No connection',
  fix_offline: 'Check the network. Sync tries again automatically once you are online.',
  failure_unreachable: 'There is a network, but this address cannot be reached',
  fix_unreachable:
    'The address or port may be wrong, the storage switched off, or its certificate unknown to the browser (a self-signed one is). Open the address in a new tab: where the browser says that the connection is not private, it is the certificate; use one that browsers know, or “A folder”. Where nothing opens, it is the address, the port or the storage. It will be tried again automatically.',
  'failure_not-allowed': 'The browser does not let Nuoshu reach this address',
  'fix_not-allowed':
    'Click “Allow access” and answer the browser with “Allow”. The permission may have been taken back in the browser’s settings of extensions.',
  failure_timeout: 'The storage did not answer in time',
  fix_timeout:
    'It is tried again in a while. If it stays so, see whether the storage can be opened at all.',
  failure_unauthorized: 'Account or password is wrong',
  fix_unauthorized:
    'Change the password. Jianguoyun wants an app password, not the one you log in with; one that was deleted there no longer works.',
  failure_forbidden: 'This account may not write into this folder',
  fix_forbidden:
    'Give the account the right to write there, or switch sync off and set it up with another folder.',
  'failure_no-such-place': 'There is no such address',
  'fix_no-such-place':
    'Compare the address with what your storage says, or switch sync off and set it up again.',
  failure_busy: 'The storage asks us to slow down',
  fix_busy:
    'Nothing to do: it will be tried again in a while. Free accounts of Jianguoyun allow only a limited number of requests.',
  failure_full: 'The storage is full',
  fix_full:
    'Make room on the storage, or on the disk of the folder. All notes on this computer are there.',
  'failure_not-webdav': 'This address is not WebDAV',
  'fix_not-webdav':
    'It answers with a web page: a part of the path may be missing (such as /dav/), or your network wants you to log in first.',
  failure_redirected: 'This address redirects elsewhere',
  fix_redirected:
    'Your password does not follow to another address, for safety. Enter the last https:// address itself.',
  failure_insecure: 'This address is not encrypted',
  fix_insecure:
    'Turn HTTPS on at the NAS and use its https:// address; or let Synology Drive or Syncthing bring the folder to this computer and choose “A folder”.',
  failure_server: 'The storage has a problem',
  fix_server: 'It is tried again in a while. If it stays so, ask whoever looks after the storage.',
  failure_damaged: 'A file on the storage cannot be read',
  fix_damaged:
    'Nothing changed on this computer. The computer that wrote the file mends it when it syncs next.',
  failure_newer: 'A newer Nuoshu wrote the files on the storage',
  fix_newer: 'Update Nuoshu on this computer. Nothing changes until then.',
  'failure_wrong-passphrase': 'The passphrase is wrong',
  'fix_wrong-passphrase':
    'Enter the one that your other computers use; mind capitals. Nothing was written yet.',
  'failure_needs-passphrase': 'The storage is protected by a passphrase',
  'fix_needs-passphrase': 'Enter the one that your other computers use.',
  'failure_not-encrypted': 'The storage has no passphrase',
  'fix_not-encrypted':
    'Your other computers use none: leave the passphrase empty, or choose a new folder.',
  'failure_folder-locked': 'The browser asks you to allow writing to the folder again',
  'fix_folder-locked':
    'Click the button below; answer “Allow on every visit”, and it does not ask again.',
  'failure_too-much-lost': 'Many notes were deleted on other computers',
  'fix_too-much-lost': 'Decide above whether they go here too or stay everywhere.',
  failure_store: 'This computer could not read or write its own notes',
  fix_store: 'The disk may be full. Make room, then click “Sync now”.',
};
