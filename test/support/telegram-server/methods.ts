/**
 * The methods the test server plays and the parameters each one knows (Bot API 10.1). `!` marks a required one; the
 * last sign gives the type: `#` integer, `?` boolean, `{` JSON, `@` file, none a string.
 */
export const methods: Readonly<Record<string, string>> = {
  getMe: '',
  logOut: '',
  close: '',
  getUpdates: 'offset# limit# timeout# allowed_updates{',
  setWebhook: '!url certificate@ ip_address max_connections# allowed_updates{ drop_pending_updates? secret_token',
  deleteWebhook: 'drop_pending_updates?',
  getWebhookInfo: '',
  setMyCommands: '!commands{ scope{ language_code',
  getMyCommands: 'scope{ language_code',
  deleteMyCommands: 'scope{ language_code',
  setMyName: 'name language_code',
  getMyName: 'language_code',
  setMyDescription: 'description language_code',
  getMyDescription: 'language_code',
  setMyShortDescription: 'short_description language_code',
  getMyShortDescription: 'language_code',
  setChatMenuButton: 'chat_id# menu_button{',
  getChatMenuButton: 'chat_id#',
  sendMessage:
    'business_connection_id !chat_id message_thread_id# direct_messages_topic_id# !text parse_mode entities{ ' +
    'link_preview_options{ disable_notification? protect_content? allow_paid_broadcast? message_effect_id ' +
    'suggested_post_parameters{ reply_parameters{ reply_markup{',
  sendDocument:
    'business_connection_id !chat_id message_thread_id# direct_messages_topic_id# !document@ thumbnail@ ' +
    'caption parse_mode caption_entities{ disable_content_type_detection? disable_notification? ' +
    'protect_content? allow_paid_broadcast? message_effect_id suggested_post_parameters{ reply_parameters{ ' +
    'reply_markup{',
  sendChatAction: 'business_connection_id !chat_id message_thread_id# !action',
  editMessageText:
    'business_connection_id chat_id message_id# inline_message_id text parse_mode entities{ ' +
    'link_preview_options{ rich_message{ reply_markup{',
  editMessageCaption:
    'business_connection_id chat_id message_id# inline_message_id caption parse_mode caption_entities{ ' +
    'show_caption_above_media? reply_markup{',
  editMessageReplyMarkup: 'business_connection_id chat_id message_id# inline_message_id reply_markup{',
  deleteMessage: '!chat_id !message_id#',
  deleteMessages: '!chat_id !message_ids{',
  answerCallbackQuery: '!callback_query_id text show_alert? url cache_time#',
  getFile: '!file_id',
  getChat: '!chat_id',
  getChatMember: '!chat_id !user_id#',
  leaveChat: '!chat_id',
};
