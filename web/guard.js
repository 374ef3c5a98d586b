// Keeps what is on the screen true, and the program running, if others change the page.
//
// A translation puts elements of its own in place of texts. The program would go on writing to its own texts,
// which nobody sees any more, so that old numbers stayed beside new bars; and it would end when it inserts
// something before a text that is gone. So a text that was replaced goes back, empty, before its substitute.
// When the program writes to the text, or removes it, the substitute goes.
(function () {
  "use strict";
  if (!window.MutationObserver || !window.WeakSet) return;
  // By text: its substitute, and what it said. By substitute: the text.
  var replaced = new WeakMap();
  var texts = new WeakMap();
  // The nodes that were added in the changes under consideration.
  var added = new WeakSet();
  var observer = new MutationObserver(function (records) {
    added = new WeakSet();
    records.forEach(function (record) {
      [].forEach.call(record.addedNodes, function (node) { added.add(node); });
    });
    records.forEach(function (record) {
      if (record.type === "characterData") written(record.target);
      else [].forEach.call(record.removedNodes, function (node) {
        if (node.parentNode === record.target) return;
        if (node.nodeType === Node.TEXT_NODE) textRemoved(node, record);
        else if (texts.has(node)) substituteRemoved(node, record);
      });
    });
    // What was done here is not done by others.
    observer.takeRecords();
  });

  // Returns the node that has come where one was, if any has. If the program itself has replaced a text by an
  // element, the text goes back too, but stays empty, since nobody writes to it any more.
  function successor(record, isOne) {
    var near = [].slice.call(record.addedNodes).concat(record.previousSibling, record.nextSibling);
    return near.filter(function (node) {
      return node && node.parentNode === record.target && added.has(node) && isOne(node);
    })[0];
  }

  function isElement(node) {
    return node.nodeType === Node.ELEMENT_NODE;
  }

  function link(text, substitute, said) {
    replaced.set(text, { substitute: substitute, said: said });
    texts.set(substitute, text);
  }

  function unlink(text) {
    var former = replaced.get(text);
    if (!former) return null;
    replaced.delete(text);
    texts.delete(former.substitute);
    return former;
  }

  function written(text) {
    var former = unlink(text);
    if (former) former.substitute.remove();
  }

  function textRemoved(text, record) {
    var substitute = successor(record, isElement);
    var said = text.data;
    var former = unlink(text);
    if (former) {
      said = former.said;
      if (former.substitute !== substitute) former.substitute.remove();
    }
    if (!substitute || !record.target.isConnected) return;
    // A text that was moved into its substitute leaves a copy there.
    if (text.parentNode) text.parentNode.replaceChild(document.createTextNode(said), text);
    text.data = "";
    record.target.insertBefore(text, substitute);
    link(text, substitute, said);
  }

  // Another translation, or the original again: the text itself, or a copy.
  function substituteRemoved(substitute, record) {
    var text = texts.get(substitute);
    var said = unlink(text).said;
    var next = successor(record, function () { return true; });
    if (next === text) text.data = said;
    else if (next) link(text, next, said);
  }

  // Where others have moved or removed what the program inserts something before, or what it removes, the
  // browser would refuse, and the program end.
  var insert = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function (node, next) {
    while (next && next.parentNode !== this) next = next.parentNode;
    return insert.call(this, node, next);
  };
  var remove = Node.prototype.removeChild;
  Node.prototype.removeChild = function (node) {
    return node.parentNode ? remove.call(node.parentNode, node) : node;
  };

  document.addEventListener("DOMContentLoaded", function () {
    var app = document.getElementById("app");
    if (app) observer.observe(app, { childList: true, characterData: true, subtree: true });
  });
})();
