//! The table of contents.

use serde_json::json;

use crate::support::{Place, Reader, everywhere, texts, until};

everywhere! {
    /// Each link scrolls to its section, keeps the selection, and can be undone with Back.
    async fn each_link_leads_to_its_part_and_keeps_the_view(reader: Mouse) {
        reader.open("?sentence=life").await;
        let links = texts(&reader.js("return [...document.querySelectorAll('nav.places a')].map(a => a.getAttribute('href'))").await);
        assert_eq!(links.len(), 6, "{links:?}");
        for link in &links {
            let spot = reader.find(&format!("nav.places a[href='{link}']"), "").await;
            reader.press(spot.middle()).await;
            reader.sees_address(&format!("?sentence=life{link}")).await;
            until(&format!("{link} is in the window"), async || {
                reader
                    .js_with("const r = document.querySelector(arguments[0]).getBoundingClientRect(); return r.top >= -1 && r.bottom <= innerHeight", vec![link.as_str().into()])
                    .await
                    == json!(true)
            })
            .await;
            assert_eq!(reader.table_count().await, 569, "{link}");
            assert!(reader.notices().await.is_empty());
        }
        // A later selection keeps the fragment of the address.
        let last = links.last().unwrap();
        reader.press_mark("sentence", "20-25").await;
        reader.sees_address(&format!("?sentence=20-25,life{last}")).await;
        if reader.site.place == Place::Frame {
            reader.press_mark("sentence", "20-25").await;
        } else {
            reader.back().await;
        }
        reader.sees_address(&format!("?sentence=life{last}")).await;
        reader.sees_headline("569 life sentences").await;
    }
}
