"""Serves the HTTP interface of ClickHouse with chdb, the engine as a Python package: `pip install chdb`, then
`python chdb_server.py 8123`. Port 0 takes a free one, which is printed. One statement at a time, and for tests only.
Rows are sent while the statement runs, so that an exception can come after rows."""

import re
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

from chdb.session import Session

SESSION = Session()
SETTING = re.compile(r"^[a-z_0-9]+$")


def exception(error):
    """Number and text of an error of ClickHouse, which chdb raises with other text before it."""
    # The next statement would return what is left of the failed one.
    SESSION.query("SELECT 1")
    text = str(error)
    code = re.search(r"Code: (\d+)", text)
    return (code[1], text[code.start() :].encode()) if code else (None, text.encode())


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
            # A statement that names a format has that one instead of the default.
            streams = re.match(r"\s*SELECT\b", sql, re.I) and "EachRow" in form and not re.search(r"\bFORMAT\b", sql, re.I)
            if streams and self.stream(SESSION.send_query(sql, form, params=params), form):
                return
            body = SESSION.query(sql, form, params=params).bytes()
            self.reply(200, body, {})
        except OSError:
            self.close_connection = True
        except Exception as error:
            code, text = exception(error)
            self.reply(500, text, {"X-ClickHouse-Exception-Code": code} if code else {})

    def stream(self, parts, form):
        """Sends a result in parts. An exception after the first part is appended to the rows."""
        parts = iter(parts)
        # The engine writes the names and types before each part.
        header = 2 if form.endswith("WithNamesAndTypes") else 1 if form.endswith("WithNames") else 0
        part = next(parts, None)
        if part is None:
            # The engine writes nothing at all if there are no rows.
            return False
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=UTF-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            self.chunk(part.bytes())
            for part in parts:
                self.chunk(part.bytes().split(b"\n", header)[header])
        except OSError:
            raise
        except Exception as error:
            self.chunk(exception(error)[1] + b"\n")
        self.wfile.write(b"0\r\n\r\n")
        return True

    def chunk(self, data):
        if data:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))

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
