"""Serves the HTTP interface of ClickHouse with chdb, the engine as a Python package: `pip install chdb`, then
`python chdb_server.py 8123`. One statement at a time, and for tests only. Port 0 takes a free one, which is printed."""

import re
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

from chdb.session import Session

SESSION = Session()
SETTING = re.compile(r"^[a-z_0-9]+$")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        sql = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        query = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        # An INSERT in the address has its rows in the body.
        sql = query.pop("query") + "\n" + sql if "query" in query else sql
        form, database = query.pop("default_format", "TabSeparated"), query.pop("database", None)
        params = {name[6:]: value for name, value in query.items() if name.startswith("param_")}
        settings = {name: value for name, value in query.items() if SETTING.match(name) and not name.startswith("param_")}
        try:
            if database:
                SESSION.query(f"USE `{database}`")
            for name, value in settings.items():
                SESSION.query("SET {} = '{}'".format(name, value.replace("\\", "\\\\").replace("'", "\\'")))
            body = SESSION.query(sql, form, params=params).bytes()
            self.reply(200, body, {})
        except Exception as error:  # chdb raises RuntimeError with the text of ClickHouse
            text = str(error)
            code = re.search(r"Code: (\d+)", text)
            self.reply(500, text[code.start() :].encode() if code else text.encode(), {"X-ClickHouse-Exception-Code": code[1]} if code else {})

    def reply(self, status, body, headers):
        self.send_response(status)
        for name, value in {"Content-Type": "text/plain; charset=UTF-8", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8123), Handler)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
