// Puts the chat into a page of another site: a link where this script stands, which opens the chat in a dialog where there is room for one,
// and leads to it where there is none. No cookie, no global name, nothing of the page is read.
(function () {
  "use strict";
  var words = /*WORDS*/null;
  var script = document.currentScript;
  var home = new URL(script.src).origin;
  var language = script.getAttribute("data-language") || words.lang;
  var address = home + "/?lang=" + encodeURIComponent(language);
  var link = document.createElement("a");
  link.href = address;
  link.textContent = script.getAttribute("data-label") || words.open;
  link.lang = words.lang;
  link.dir = words.dir;
  link.rel = "noopener";
  link.style.cssText = "display:inline-block;padding:12px 16px;min-height:24px;font-weight:bold";
  script.parentNode.insertBefore(link, script.nextSibling);

  var dialog = null, frame = null, waiting = 0;

  function roomy() { return window.innerWidth >= 480 && window.innerHeight >= 400 && "HTMLDialogElement" in window; }

  function build() {
    dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", link.textContent);
    dialog.lang = words.lang;
    dialog.dir = words.dir;
    dialog.style.cssText = "inset:auto;inset-block-end:16px;inset-inline-end:16px;margin:0;padding:0;border:2px solid;box-sizing:border-box;"
      + "width:min(440px,calc(100vw - 32px));height:min(720px,calc(100vh - 32px));max-width:none;max-height:none;overflow:hidden";
    var close = document.createElement("button");
    close.type = "button";
    close.textContent = words.close;
    close.style.cssText = "display:block;width:100%;min-height:44px;font:inherit;font-weight:bold;border:0;border-block-end:1px solid;cursor:pointer";
    close.onclick = shut;
    frame = document.createElement("iframe");
    frame.title = link.textContent;
    frame.src = address;
    frame.referrerPolicy = "strict-origin";
    frame.style.cssText = "display:block;width:100%;height:calc(100% - 45px);border:0";
    dialog.appendChild(close);
    dialog.appendChild(frame);
    dialog.addEventListener("close", function () { link.focus(); });
    document.body.appendChild(dialog);
    // a site that may not hold the chat gets an empty frame: then the page itself is opened
    waiting = setTimeout(function () { shut(); location.href = address; }, 6000);
  }

  function open() {
    if (!dialog) build();
    dialog.showModal();
  }

  function shut() {
    if (dialog && dialog.open) dialog.close();
  }

  window.addEventListener("message", function (event) {
    if (!frame || event.origin !== home || event.source !== frame.contentWindow || !event.data) return;
    if (event.data.type === "signpost:ready") clearTimeout(waiting);
    if (event.data.type === "signpost:close") shut();
  });

  link.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !roomy()) return; // the link leads there
    event.preventDefault();
    open();
  });
})();
