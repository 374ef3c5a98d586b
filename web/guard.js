// Keeps what is on the screen true, and the program running, if others change the page.
//
// A translation puts elements of its own in place of texts. The program would go on writing to its own texts,
// which nobody sees any more, so that old numbers stayed beside new bars; and it would end when it inserts
// something before a text that is gone. So a text that was replaced goes back, empty, before its substitute.
// When the program writes to the text, or removes it, the substitute goes.
//
// What cannot be mended so, such as texts that were merged, split or copied, is told to the program in an attribute
// of the root. It then draws the whole page anew with the next act.
(function () {
  "use strict";
  if (!window.MutationObserver || !window.WeakSet) return;
  // By text: its substitute, and what it said. By substitute: the text.
  var replaced = new WeakMap();
  var texts = new WeakMap();
  // The nodes that were added in the changes under consideration.
  var added = new WeakSet();
  // The texts of the program, and the nodes that it has removed.
  var own = new WeakSet();
  var removed = new WeakSet();
  var isReady = false;
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
        else if (isReplaced(node, record)) touched();
      });
    });
    records.forEach(function (record) {
      [].forEach.call(record.addedNodes, function (node) {
        if (isStray(node)) touched();
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

  function isFreeElement(node) {
    return node.nodeType === Node.ELEMENT_NODE && !texts.has(node);
  }

  // Whether others have put an element in place of one of the program.
  function isReplaced(node, record) {
    return isFreeElement(node) && !removed.has(node) && !node.isConnected && successor(record, isFreeElement);
  }

  // Whether it is a text that others have put among those of the program.
  function isStray(node) {
    if (node.nodeType !== Node.TEXT_NODE || own.has(node) || texts.has(node) || !node.parentNode) return false;
    return [].some.call(node.parentNode.childNodes, function (other) { return own.has(other); });
  }

  function touched() {
    document.documentElement.setAttribute("data-touched", "");
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
    var said = text.data;
    var former = unlink(text);
    // One element has come for one text; what has come for several cannot be told apart.
    var substitute = record.removedNodes.length === 1 && successor(record, isFreeElement);
    if (former) {
      said = former.said;
      if (former.substitute !== substitute) former.substitute.remove();
    }
    if (!record.target.isConnected) return;
    if (!substitute) {
      if (own.has(text) && !removed.has(text)) touched();
      return;
    }
    // A text that was moved into its substitute leaves a copy there.
    if (text.parentNode) text.parentNode.replaceChild(create.call(document, said), text);
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

  var create = Document.prototype.createTextNode;
  Document.prototype.createTextNode = function (data) {
    var text = create.call(this, data);
    own.add(text);
    return text;
  };

  // Where others have moved or removed what the program inserts something before, or what it removes, the
  // browser would refuse, and the program end.
  var insert = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function (node, next) {
    while (next && next.parentNode !== this) next = next.parentNode;
    return insert.call(this, node, next);
  };
  var remove = Node.prototype.removeChild;
  Node.prototype.removeChild = function (node) {
    removed.add(node);
    return node.parentNode ? remove.call(node.parentNode, node) : node;
  };

  // Until the program is ready, nobody sees what it draws.
  new MutationObserver(function () {
    var app = document.getElementById("app");
    if (isReady || !app || !document.documentElement.hasAttribute("data-ready")) return;
    isReady = true;
    observer.observe(app, { childList: true, characterData: true, subtree: true });
  }).observe(document.documentElement, { attributes: true, attributeFilter: ["data-ready"] });
})();
