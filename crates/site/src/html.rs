//! Edits of HTML by a streaming parser.

use std::borrow::Cow;

use lol_html::html_content::{ContentType, Element, TextChunk, TextType};
use lol_html::{
    ElementContentHandlers, HandlerResult, Selector, Settings, doc_comments, rewrite_str,
};

use crate::SiteError;

/// A selector, and what to do with the elements that it matches.
pub type Edit<'h> = (Cow<'h, Selector>, ElementContentHandlers<'h>);

/// Returns `html` after all `edits`.
///
/// # Errors
/// Returns an error if the HTML cannot be parsed or an edit fails.
pub fn edited(html: &str, edits: Vec<Edit<'_>>) -> Result<String, SiteError> {
    let settings = edits
        .into_iter()
        .fold(Settings::new(), Settings::append_element_content_handler);
    Ok(rewrite_str(html, settings)?)
}

/// Returns a template without empty lines and without its comments, which are for authors.
///
/// # Errors
/// Returns an error if the template cannot be parsed.
pub fn bare(template: &str) -> Result<String, SiteError> {
    let no_comments = doc_comments!(|comment| {
        comment.remove();
        Ok(())
    });
    let settings = Settings::new().append_document_content_handler(no_comments);
    let html = rewrite_str(template, settings)?;
    let lines = html.lines().filter(|line| !line.trim().is_empty());
    Ok(lines.fold(String::new(), |all, line| all + line + "\n"))
}

/// Calls `edit` for each element.
pub fn each<'h>(
    selector: &str,
    edit: impl FnMut(&mut Element<'_, '_>) -> HandlerResult + 'h,
) -> Result<Edit<'h>, SiteError> {
    let handlers = ElementContentHandlers::default().element(edit);
    Ok((Cow::Owned(selector.parse()?), handlers))
}

/// Replaces the contents of each element with `html`.
pub fn inside<'h>(selector: &str, html: &'h str) -> Result<Edit<'h>, SiteError> {
    each(selector, move |element| {
        element.set_inner_content(html, ContentType::Html);
        Ok(())
    })
}

/// Inserts `html` at the end of each element.
pub fn at_end<'h>(selector: &str, html: &'h str) -> Result<Edit<'h>, SiteError> {
    each(selector, move |element| {
        element.append(html, ContentType::Html);
        Ok(())
    })
}

/// Inserts `html` after each element.
pub fn after<'h>(selector: &str, html: &'h str) -> Result<Edit<'h>, SiteError> {
    each(selector, move |element| {
        element.after(html, ContentType::Html);
        Ok(())
    })
}

/// Removes each element.
pub fn without<'h>(selector: &str) -> Result<Edit<'h>, SiteError> {
    each(selector, |element| {
        element.remove();
        Ok(())
    })
}

/// Replaces each text in the element, such as a whole script, with the result of `edit`. The texts are the
/// raw source: they are not unescaped before `edit`, nor escaped after it.
pub fn each_text<'h>(
    selector: &str,
    mut edit: impl FnMut(&str) -> Result<String, SiteError> + 'h,
) -> Result<Edit<'h>, SiteError> {
    each_typed_text(selector, move |text, _| edit(text))
}

/// The same, but `edit` also receives the type of the text: text to read or, as in a `<noscript>`, markup.
pub fn each_typed_text<'h>(
    selector: &str,
    mut edit: impl FnMut(&str, TextType) -> Result<String, SiteError> + 'h,
) -> Result<Edit<'h>, SiteError> {
    let mut whole = String::new();
    let handler = move |chunk: &mut TextChunk<'_>| -> HandlerResult {
        whole.push_str(chunk.as_str());
        if chunk.last_in_text_node() {
            let text = edit(&std::mem::take(&mut whole), chunk.text_type())?;
            chunk.replace(&text, ContentType::Html);
        } else {
            chunk.remove();
        }
        Ok(())
    };
    let handlers = ElementContentHandlers::default().text(handler);
    Ok((Cow::Owned(selector.parse()?), handlers))
}

/// Escapes text for HTML and XML, in an element or in an attribute with double quotes.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_markup_is_left() {
        assert_eq!(escaped("a<b>&\"c\""), "a&lt;b&gt;&amp;&quot;c&quot;");
    }

    #[test]
    fn a_bare_template_has_neither_comments_nor_empty_lines() {
        assert_eq!(
            bare("<!-- why -->\n<p>a</p>\n\n  <b></b>").unwrap(),
            "<p>a</p>\n  <b></b>\n"
        );
    }

    #[test]
    fn edits_change_the_matched_elements() {
        let html = "<main id=a>old</main><style>b { c: d }</style><p><!--x--></p>";
        let edits = vec![
            inside("#a", "<b>new</b>").unwrap(),
            each_text("style", |css| Ok(css.replace(' ', ""))).unwrap(),
            at_end("p", "1").unwrap(),
            after("p", "2").unwrap(),
        ];
        assert_eq!(
            edited(html, edits).unwrap(),
            "<main id=a><b>new</b></main><style>b{c:d}</style><p><!--x-->1</p>2"
        );
    }

    #[test]
    fn a_failing_edit_says_why() {
        let fail = each_text("p", |_| Err(SiteError::Title)).unwrap();
        let error = edited("<p>a</p>", vec![fail]).unwrap_err().to_string();
        assert!(error.contains("title"), "{error}");
    }
}
