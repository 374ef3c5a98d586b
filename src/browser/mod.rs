//! Everything that touches the browser. This layer does not know the records.

mod address;
mod clipboard;
mod data_files;
mod dialog;
mod dismissal;
mod download;
mod form;
mod frame;
mod modal;
mod near;
mod page;
mod picture;
mod place;
mod pointer;
mod program;
mod settle;
mod width;

pub use address::{
    has_fragment, link, note_address, push_query, query, replace_query, use_query_changes,
};
pub use clipboard::{copy, show_text};
pub use data_files::{DataFault, RECORDS_ID, data_text, is_preloaded};
pub use dismissal::{use_dismissal, use_interruption};
pub use download::{download, may_forbid_downloads};
pub use form::{chosen, entered, typed, value};
pub use frame::use_frame_height;
pub use modal::use_modal;
pub use near::{is_in_middle, use_current_slide, use_in_middle, use_in_window};
pub use page::{
    allow_motion, arrive, clear_if_touched, focus, install_panic_notice, is_part, is_ready,
    note_dragging, own_file, reveal, say, set_title, show_notice, title,
};
pub use picture::{PngUse, can_share, png, property, show_picture, svg_address};
pub use place::{fresh_root, return_place};
pub use pointer::{capture, clicked_without_pointer, is_mouse, place_within};
pub use program::{
    LIST, OPEN_OWN, OWN_LINE_ID, OWN_TEXT_ID, SAVE_LIST, SAVE_PAGE, SAVED_ID, STILL, STILLED, done,
    note_unsaved, on, on_element, reload, start_over, tell,
};
pub use settle::{After, after, use_settled};
pub use width::{PAPER_PX, PX_PER_REM, use_width};
