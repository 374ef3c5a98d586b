//! The program that reads a reader’s own list. The page starts it when it is wanted (`web/own.js`).

fn main() {}
