// Makes the chat page quicker where there is script: it sends without loading the page anew, waits out a lost connection, and shows what
// staff write as they write it. The page is complete without it, and every word it shows comes from the page.
(function () {
  "use strict";
  var page = document;
  var log = page.getElementById("log");
  var write = page.getElementById("write");
  var status = page.getElementById("status");
  var box = page.getElementById("text");
  var shelf = store();
  var here = location.pathname;

  // ---- small things -------------------------------------------------------------------------------------------------

  function store() {
    try {
      sessionStorage.setItem("?", "");
      sessionStorage.removeItem("?");
      return sessionStorage;
    } catch (e) { // forbidden, as in some frames: then only this page remembers
      var kept = {};
      return {
        getItem: function (key) { return key in kept ? kept[key] : null; },
        setItem: function (key, value) { kept[key] = String(value); },
        removeItem: function (key) { delete kept[key]; },
        clear: function () { kept = {}; }
      };
    }
  }

  function each(list, work) { Array.prototype.forEach.call(list, work); }

  // ---- on every page: drafts, size, frame -------------------------------------------------------------------------

  function keepDraft() {
    if (!box) return;
    var key = "draft " + here;
    if (!box.value && shelf.getItem(key)) box.value = shelf.getItem(key);
    box.addEventListener("input", function () { shelf.setItem(key, box.value); });
    if (!write && box.form) box.form.addEventListener("submit", function () { shelf.removeItem(key); });
  }

  function size(name) {
    var root = page.documentElement;
    root.className = root.className.replace(/\bsize-\w+/, "size-" + name);
    each(page.querySelectorAll("[data-size]"), function (link) {
      if (link.getAttribute("data-size") === name) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }

  function sizes() {
    if (shelf.getItem("size")) size(shelf.getItem("size"));
    page.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("[data-size]");
      if (!link) return;
      event.preventDefault();
      shelf.setItem("size", link.getAttribute("data-size"));
      size(link.getAttribute("data-size"));
      fetch(link.href, { redirect: "manual" }).catch(function () {}); // remembered for the next page as well
    });
  }

  // In a frame of another site: Escape closes, and links to elsewhere open beside it. Nothing that was said leaves the frame.
  function framed() {
    if (window.parent === window) return;
    page.documentElement.className += " framed";
    window.parent.postMessage({ type: "signpost:ready" }, "*"); // says only that the frame was let in
    page.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !event.defaultPrevented) window.parent.postMessage({ type: "signpost:close" }, "*");
    });
    page.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a[href^='http']");
      if (link && link.host !== location.host) link.target = link.className.indexOf("leave") >= 0 ? "_top" : "_blank";
    });
    each(page.querySelectorAll("form.leaving"), function (form) { form.target = "_top"; });
  }

  function leaving() {
    page.addEventListener("submit", function (event) {
      if (event.target.className !== "leaving") return;
      shelf.clear();
      each(page.body.children, function (part) { part.style.display = "none"; }); // at once, however slow the connection is
      page.title = "\u2026";
    });
  }

  keepDraft();
  sizes();
  framed();
  leaving();
  if (!log || !write || !window.fetch || !window.URLSearchParams || !window.DOMParser) return;

  // ---- what the page shows --------------------------------------------------------------------------------------------

  function have() {
    var turn = -1, outside = 0;
    each(log.querySelectorAll("[data-key]"), function (message) {
      var key = message.getAttribute("data-key");
      if (key[0] === "t") turn = Math.max(turn, parseInt(key.slice(1), 10));
      else outside = Math.max(outside, parseInt(key.slice(1), 10));
    });
    return Math.max(turn, 0) + "." + outside;
  }

  function say(what) { status.textContent = what ? status.getAttribute("data-" + what) : ""; }

  function atTheEnd() { return window.innerHeight + window.pageYOffset > page.documentElement.scrollHeight - 400; }

  // Adds what is new of a page that came back. Whole messages only, each once, so that each is read aloud once.
  function merge(text) {
    var fresh = new DOMParser().parseFromString(text, "text/html");
    if (!fresh.getElementById("log")) return false;
    if (fresh.documentElement.lang !== page.documentElement.lang) { // another language: every word of the page changes
      location.reload();
      return true;
    }
    var follow = atTheEnd();
    var added = append(fresh);
    swap(fresh, "handoff");
    swap(fresh, "trouble");
    swap(fresh, "instead");
    renew(fresh);
    page.title = fresh.title;
    voices();
    listen();
    if (added) show(added, follow);
    return true;
  }

  function append(fresh) {
    var list = log.querySelector("ol");
    var known = {};
    each(list.children, function (message) { known[message.getAttribute("data-key")] = true; });
    var news = [];
    each(fresh.querySelectorAll("#log > ol > li"), function (message) {
      if (!known[message.getAttribute("data-key")]) news.push(page.importNode(message, true));
    });
    if (news.length === 0) return null;
    settle(list);
    // people know what they have written: only what they have not read yet is announced
    log.setAttribute("aria-live", "off");
    news.forEach(function (message) { if (message.className.indexOf("yours") >= 0) list.appendChild(message); });
    // danger does not wait until something else has been read out
    var danger = news.some(function (message) { return message.querySelector(".care.emergency"); });
    log.setAttribute("aria-live", danger ? "assertive" : "polite");
    news.forEach(function (message) { if (message.className.indexOf("yours") < 0) list.appendChild(message); });
    return news[news.length - 1];
  }

  // What was the newest message is a message like any other now: its choices are gone.
  function settle(list) {
    var focusLost = false;
    each(list.querySelectorAll(".choices"), function (choices) {
      focusLost = focusLost || choices.contains(page.activeElement);
      choices.parentNode.removeChild(choices);
    });
    var before = page.getElementById("latest");
    if (before) {
      focusLost = focusLost || before === page.activeElement;
      before.removeAttribute("id");
      before.removeAttribute("tabindex");
    }
    if (focusLost) box.focus({ preventScroll: true });
  }

  function swap(fresh, id) {
    var now = page.getElementById(id), then = fresh.getElementById(id);
    if (now && then && now.innerHTML !== then.innerHTML) now.innerHTML = then.innerHTML;
  }

  function renew(fresh) {
    var next = fresh.querySelector("#write input[name=messageId]");
    if (next) each(page.querySelectorAll("input[name=messageId]"), function (field) { field.value = next.value; });
  }

  // The focus stays where it is; the eye is led to the start of what is new, unless it is busy further up.
  function show(message, follow) {
    if (follow) {
      message.scrollIntoView({ block: message.offsetHeight > window.innerHeight * 0.6 ? "start" : "nearest" });
      return;
    }
    var button = page.getElementById("news") || page.createElement("button");
    button.id = "news";
    button.type = "button";
    button.className = "pill";
    button.textContent = status.getAttribute("data-new");
    button.onclick = function () {
      button.parentNode.removeChild(button);
      message.scrollIntoView({ block: "start" });
      message.focus({ preventScroll: true });
    };
    page.body.appendChild(button);
  }

  // ---- sending --------------------------------------------------------------------------------------------------------

  var sending = null; // {form, id, text, tries, timer}

  function begin(form, text) {
    if (sending) return again();
    sending = { action: form.action, id: form.querySelector("input[name=messageId]").value, text: text, tries: 0, timer: 0 };
    shelf.setItem("sending " + here, JSON.stringify(sending));
    write.setAttribute("aria-busy", "true");
    box.readOnly = true;
    say("sending");
    post();
  }

  // The same id with the same words is one message, however often it arrives: trying again can double nothing.
  function post() {
    var mine = sending;
    mine.tries++;
    var slow = setTimeout(function () { if (sending === mine) say("slow"); }, 8000);
    limited(fetch(mine.action, {
      method: "POST",
      headers: { "Accept": "text/html", "X-Signpost-Have": have(), "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      body: new URLSearchParams([["messageId", mine.id], ["text", mine.text]]).toString()
    }), 30000).then(function (answer) {
      return answer.text().then(function (text) { arrived(mine, answer.status, text); });
    }).catch(function () { lost(mine); }).then(function () { clearTimeout(slow); });
  }

  function limited(promise, milliseconds) {
    return Promise.race([promise, new Promise(function (resolve, reject) { setTimeout(reject, milliseconds); })]);
  }

  function arrived(mine, code, text) {
    if (sending !== mine) return;
    if (code === 404 || code === 410) return gone(mine); // the conversation has ended: the server's own page says so, with the words kept
    if (code >= 502 && code <= 504 && text.indexOf('id="log"') < 0) return lost(mine); // a proxy answered, not we
    done();
    if (!merge(text)) return gone(mine);
    if (code === 200) {
      if (box.value === mine.text) box.value = "";
      shelf.removeItem("draft " + here);
      say("sent");
    } else {
      if (!box.value) box.value = mine.text; // refused: the words stay where they can be mended
      say("");
    }
  }

  function done() {
    clearTimeout(sending.timer);
    sending = null;
    shelf.removeItem("sending " + here);
    write.removeAttribute("aria-busy");
    box.readOnly = false;
  }

  function gone(mine) {
    done();
    box.value = mine.text;
    write.submit();
  }

  function lost(mine) {
    if (sending !== mine) return;
    say("offline");
    clearTimeout(mine.timer);
    mine.timer = setTimeout(again, Math.min(30000, 1000 * Math.pow(2, mine.tries)));
  }

  function again() {
    if (!sending) return;
    clearTimeout(sending.timer);
    say("sending");
    post();
  }

  page.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== "post" || !/\/messages$/.test(form.action)) return;
    var pressed = event.submitter || pressedLast;
    var picked = form.querySelector("input[name=text]:checked");
    var text = pressed && pressed.name === "text" ? pressed.value : picked ? picked.value : form === write ? box.value : "";
    event.preventDefault();
    begin(form, text);
  });

  var pressedLast = null; // for browsers that do not say which button it was
  page.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button");
    pressedLast = button;
    setTimeout(function () { pressedLast = null; }, 0);
  });

  window.addEventListener("online", again);

  // ---- news from staff ------------------------------------------------------------------------------------------------

  var stream = null;

  function listen() {
    var open = page.querySelector("#handoff [data-state]");
    if (open && !stream) {
      if (window.EventSource) {
        stream = new EventSource(here + "/events");
        stream.addEventListener("changed", look);
      } else {
        stream = { close: clearInterval.bind(null, setInterval(look, 15000)) };
      }
    } else if (!open && stream) {
      stream.close();
      stream = null;
    }
  }

  function look() {
    if (sending) return; // what comes back then holds the news too
    var state = handoffState(), known = have();
    limited(fetch(here, { headers: { "Accept": "text/html", "X-Signpost-Have": known } }), 30000).then(function (answer) {
      if (answer.status !== 200) return;
      return answer.text().then(function (text) {
        if (sending || !merge(text)) return;
        if (state !== handoffState() && known === have()) say("news"); // a message is read aloud by itself
      });
    }).catch(function () {}); // the next event asks again
  }

  function handoffState() {
    var open = page.querySelector("#handoff [data-state]");
    return open ? open.getAttribute("data-state") : "";
  }

  // ---- reading aloud, printing ----------------------------------------------------------------------------------------

  var aloud = page.getElementById("aloud");

  function voices() {
    if (aloud && window.speechSynthesis) aloud.hidden = false;
  }

  function voice(language) {
    return speechSynthesis.getVoices().filter(function (one) {
      return one.lang.toLowerCase().replace("_", "-").split("-")[0] === language;
    })[0];
  }

  if (aloud) aloud.addEventListener("click", function () {
    if (speechSynthesis.speaking) { speechSynthesis.cancel(); return; }
    var said = page.querySelector("#latest .said");
    var language = (said.lang || page.documentElement.lang).slice(0, 2);
    var found = voice(language);
    if (!found) { say("voiceless"); return; }
    var speech = new SpeechSynthesisUtterance(words(said));
    speech.voice = found;
    speech.lang = found.lang;
    speech.onstart = function () { aloud.textContent = status.getAttribute("data-stop"); };
    speech.onend = speech.onerror = function () { aloud.textContent = status.getAttribute("data-aloud"); };
    speechSynthesis.speak(speech);
  });

  // A pause at the end of every line, as the eye makes one.
  function words(said) {
    var lines = [];
    each(said.querySelectorAll("h4, p, dt, dd, li"), function (line) { lines.push(line.textContent.trim().replace(/\s+/g, " ")); });
    return lines.map(function (line) { return /[.?!:\u06d4\u0964\u3002\uff1f]$/.test(line) ? line : line + "."; }).join(" ");
  }

  var print = page.getElementById("print");
  if (print && window.print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }

  // ---- the start ------------------------------------------------------------------------------------------------------

  voices();
  if (window.speechSynthesis) speechSynthesis.onvoiceschanged = voices;
  listen();
  var left = shelf.getItem("sending " + here); // the page was left while a message was on its way
  if (left) {
    left = JSON.parse(left);
    if (box.value === left.text) box.value = "";
    sending = left;
    sending.tries = 0;
    box.readOnly = true;
    again();
  }
})();
