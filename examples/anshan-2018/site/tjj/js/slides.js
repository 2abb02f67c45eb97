(function () {
  var box = document.getElementById('slides');
  if (!box) { return; }
  var items = box.getElementsByTagName('a');
  var dots = box.getElementsByTagName('b');
  var now = 0;
  function show(n) {
    for (var i = 0; i < items.length; i++) {
      items[i].className = i === n ? 'slide cur' : 'slide';
      dots[i].className = i === n ? 'cur' : '';
    }
    now = n;
  }
  function bind(i) {
    dots[i].onmouseover = function () { show(i); };
  }
  for (var k = 0; k < dots.length; k++) { bind(k); }
  window.setInterval(function () { show((now + 1) % items.length); }, 5000);
})();
