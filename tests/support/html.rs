//! Pages as a browser reads them: html5ever's parser into a flat list of elements, with every parse error.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ParseOpts, QualName, local_name, ns, parse_document};

/// One page.
pub struct Page {
    /// In the order of the document.
    pub elements: Vec<Rc<Element>>,
    /// Every run of text between two tags, trimmed, without the empty ones.
    pub texts: Vec<String>,
    pub errors: Vec<String>,
}

pub struct Element {
    pub name: QualName,
    pub attributes: RefCell<Vec<Attribute>>,
    /// The text in it and in all elements below it.
    text: RefCell<String>,
    parent: RefCell<Option<Rc<Element>>>,
}

impl Page {
    pub fn parse(html: &[u8]) -> Self {
        let html = std::str::from_utf8(html).expect("UTF-8");
        let options = ParseOpts {
            tokenizer: html5ever::tokenizer::TokenizerOpts {
                exact_errors: true,
                ..Default::default()
            },
            ..Default::default()
        };
        parse_document(Sink::default(), options).one(html)
    }

    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements
            .iter()
            .map(|element| &**element)
            .filter(move |element| element.is(name))
    }
}

impl Element {
    pub fn is(&self, name: &str) -> bool {
        &*self.name.local == name
    }

    pub fn attribute(&self, name: &str) -> Option<String> {
        let attributes = self.attributes.borrow();
        let found = attributes.iter().find(|attribute| &*attribute.name.local == name);
        found.map(|attribute| attribute.value.to_string())
    }

    pub fn text(&self) -> String {
        self.text.borrow().trim().to_owned()
    }

    pub fn parent(&self) -> Option<Rc<Element>> {
        self.parent.borrow().clone()
    }
}

/// Takes what the parser makes. Pages without errors need nothing but appending.
struct Sink {
    document: Rc<Element>,
    elements: RefCell<Vec<Rc<Element>>>,
    texts: RefCell<Vec<String>>,
    /// Whether the next text goes on from the last.
    open_text: RefCell<bool>,
    errors: RefCell<Vec<String>>,
    line: RefCell<u64>,
}

impl Default for Sink {
    fn default() -> Self {
        let name = QualName::new(None, ns!(html), local_name!(""));
        Self {
            document: element(name, Vec::new()),
            elements: RefCell::default(),
            texts: RefCell::default(),
            open_text: RefCell::new(false),
            errors: RefCell::default(),
            line: RefCell::new(1),
        }
    }
}

fn element(name: QualName, attributes: Vec<Attribute>) -> Rc<Element> {
    Rc::new(Element {
        name,
        attributes: RefCell::new(attributes),
        text: RefCell::default(),
        parent: RefCell::default(),
    })
}

impl Sink {
    fn error(&self, message: impl std::fmt::Display) {
        let line = self.line.borrow();
        self.errors.borrow_mut().push(format!("line {line}: {message}"));
    }

    fn text(&self, parent: &Rc<Element>, text: &str) {
        let mut texts = self.texts.borrow_mut();
        match texts.last_mut() {
            Some(last) if *self.open_text.borrow() => last.push_str(text),
            _ => texts.push(text.to_owned()),
        }
        *self.open_text.borrow_mut() = true;
        let mut above = Some(parent.clone());
        while let Some(element) = above {
            // Only these are asked for; the text of all would be the page many times over.
            if element.name.local.len() < 6 && matches!(&*element.name.local, "title" | "h1" | "h2" | "h3" | "a") {
                element.text.borrow_mut().push_str(text);
            }
            above = element.parent();
        }
    }
}

impl TreeSink for Sink {
    type Handle = Rc<Element>;
    type Output = Page;
    type ElemName<'a> = &'a QualName;

    fn finish(self) -> Page {
        let mut texts = self.texts.into_inner();
        for text in &mut texts {
            *text = text.trim().to_owned();
        }
        texts.retain(|text| !text.is_empty());
        Page {
            elements: self.elements.into_inner(),
            texts,
            errors: self.errors.into_inner(),
        }
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.error(message);
    }

    fn get_document(&self) -> Rc<Element> {
        self.document.clone()
    }

    fn elem_name<'a>(&'a self, target: &'a Rc<Element>) -> &'a QualName {
        &target.name
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Rc<Element> {
        let element = element(name, attributes);
        self.elements.borrow_mut().push(element.clone());
        element
    }

    fn create_comment(&self, _: StrTendril) -> Rc<Element> {
        element(QualName::new(None, ns!(), "#comment".into()), Vec::new())
    }

    fn create_pi(&self, target: StrTendril, _: StrTendril) -> Rc<Element> {
        self.error(format_args!("a processing instruction `{target}`"));
        self.create_comment(target)
    }

    fn append(&self, parent: &Rc<Element>, child: NodeOrText<Rc<Element>>) {
        match child {
            NodeOrText::AppendNode(node) => {
                *self.open_text.borrow_mut() = false;
                *node.parent.borrow_mut() = Some(parent.clone());
            }
            NodeOrText::AppendText(text) => self.text(parent, &text),
        }
    }

    fn append_based_on_parent_node(&self, element: &Rc<Element>, _: &Rc<Element>, child: NodeOrText<Rc<Element>>) {
        self.error("content between the parts of a table");
        self.append(element, child);
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, _: &Rc<Element>) {
        *self.open_text.borrow_mut() = false;
    }

    fn get_template_contents(&self, target: &Rc<Element>) -> Rc<Element> {
        target.clone()
    }

    fn same_node(&self, x: &Rc<Element>, y: &Rc<Element>) -> bool {
        Rc::ptr_eq(x, y)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        if mode != QuirksMode::NoQuirks {
            self.error("no `<!DOCTYPE html>`");
        }
    }

    fn append_before_sibling(&self, sibling: &Rc<Element>, node: NodeOrText<Rc<Element>>) {
        self.error("content that a table pushes out");
        self.append(sibling, node);
    }

    fn add_attrs_if_missing(&self, target: &Rc<Element>, attributes: Vec<Attribute>) {
        target.attributes.borrow_mut().extend(attributes);
    }

    fn remove_from_parent(&self, target: &Rc<Element>) {
        *target.parent.borrow_mut() = None;
    }

    fn reparent_children(&self, _: &Rc<Element>, _: &Rc<Element>) {
        self.error("formatting that ends in the wrong order");
    }

    fn set_current_line(&self, line: u64) {
        *self.line.borrow_mut() = line;
    }
}
