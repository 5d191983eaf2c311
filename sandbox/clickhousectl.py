"""Runs every command of `clickhousectl cloud` against a sandbox, with the default behaviour and with that of the live API.

    cargo install clickhousectl --no-default-features
    cargo build -p clickhouse-cloud-sandbox
    python sandbox/clickhousectl.py [PROGRAM [SANDBOX]]

The commands are those of the help texts. Required arguments are filled in with ids of the sandbox, the first possible value, or a plain text.
A failure is the sandbox's if it responded with a server error, or if the program could not read its response. Those end with exit code 1."""

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else "clickhousectl"
SANDBOX = sys.argv[2] if len(sys.argv) > 2 else "target/debug/clickhouse-cloud-sandbox"
ORGANIZATION = "/v1/organizations/{organizationId}"
SERVICE = ORGANIZATION + "/services/{serviceId}"
# Last words of a placeholder to the path of the resource with such an id; the groups of the command decide first.
RESOURCES = [
    ("clickpipe reverse-private-endpoint", "ID", SERVICE + "/clickpipesReversePrivateEndpoints/{id}"),
    ("clickpipe", "ID", SERVICE + "/clickpipes/{id}"),
    ("", "SERVICE_ID", SERVICE),
    ("postgres", "ID", ORGANIZATION + "/postgres/{id}"),
    ("backup", "BACKUP_ID", SERVICE + "/backups/{id}"),
    ("snapshot", "SNAPSHOT_ID", SERVICE + "/snapshots/{id}"),
    ("key", "ID", ORGANIZATION + "/keys/{id}"),
    ("member", "ID", ORGANIZATION + "/members/{id}"),
    ("invitation", "ID", ORGANIZATION + "/invitations/{id}"),
    ("activity", "ID", ORGANIZATION + "/activities/{id}"),
    ("role", "ID", ORGANIZATION + "/roles/{id}"),
    ("udf", "NAME", ORGANIZATION + "/udfs/{id}"),
    ("saved-query", "ID", SERVICE + "/saved-queries/{id}"),
    ("query-api-endpoint", "ID", SERVICE + "/query-api-endpoints/{id}"),
    ("dashboard", "ID", SERVICE + "/clickstack/dashboards/{id}"),
    ("alert", "ID", SERVICE + "/clickstack/alerts/{id}"),
    ("source", "ID", SERVICE + "/clickstack/sources/{id}"),
    ("webhook", "ID", SERVICE + "/clickstack/webhooks/{id}"),
    ("saved-search", "ID", SERVICE + "/clickstack/saved-searches/{id}"),
    ("service", "ID", SERVICE),
    ("", "ORG_ID", ORGANIZATION),
]
# Texts by a word of the placeholder.
TEXTS = {
    "PROVIDER": "aws", "REGION": "us-east-1", "SIZE": "c6gd.large", "EMAIL": "a@example.com", "CIDR": "10.0.0.0/8", "IP": "10.0.0.0/8",
    "SQL": "SELECT 1", "QUERY": "SELECT 1", "DATE": "2026-01-01", "FROM": "2026-01-01", "TO": "2026-01-02", "COLUMN": "a:String",
    "BROKERS": "a:9092", "URL": "https://example.com/x", "PORT": "5432", "VERSION": "1", "TIME": "2026-01-01T00:00:00Z", "ROLE": "developer",
    "TAG": "a=b", "HOUR": "3", "COUNT": "2", "REPLICAS": "3", "GB": "16", "MINUTES": "10", "DAYS": "1", "WEEKDAY": "1",
}


def run(*arguments, url=None):
    environment = {"PATH": os.environ["PATH"], "HOME": HOME, "CLICKHOUSE_CLOUD_API_KEY": "sandbox", "CLICKHOUSE_CLOUD_API_SECRET": "sandbox"}
    if url:
        environment["CLICKHOUSE_CLOUD_QUERY_HOST"] = url
        arguments = (*arguments, "--url", url)
    try:
        done = subprocess.run([PROGRAM, *arguments], env=environment, cwd=HOME, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return 124, "no end after 60 s"
    return done.returncode, done.stdout + done.stderr


def commands(prefix):
    """The commands without further commands, by their words."""
    _, text = run(*prefix, "--help")
    section = re.search(r"^Commands:\n((?:  .*\n|\n)+)", text, re.M)
    names = re.findall(r"^  ([a-z0-9-]+)(?: |$)", section.group(1), re.M) if section else []
    names = [name for name in names if name != "help"]
    if not names:
        return [(prefix, text)]
    return [leaf for name in names for leaf in commands((*prefix, name))]


class Sandbox:
    def __init__(self, *options):
        self.process = subprocess.Popen([SANDBOX, "--port", "0", "--quiet", *options], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split(" ")[0]

    def read(self, path):
        with urllib.request.urlopen(self.url + path) as response:
            return json.load(response)

    def id(self, path):
        try:
            return self.read("/_sandbox/state?path=" + urllib.parse.quote(path))["path"].rsplit("/", 1)[1]
        except urllib.error.HTTPError:
            return None

    def post(self, name, body):
        request = urllib.request.Request(f"{self.url}/_sandbox/{name}", json.dumps(body).encode(), {"content-type": "application/json"})
        urllib.request.urlopen(request).read()


def value(sandbox, words, name, text):
    """A value for the placeholder of an option or an argument."""
    possible = re.search(re.escape(f"<{name}>") + r".*?(?:\n\s+.*?)??\[possible values: ([^\],]+)", text)
    if possible:
        return possible.group(1)
    for group, last, path in RESOURCES:
        if (not group or any(word in words for word in (group, group + "s"))) and (name == last or name.endswith("_" + last)):
            found = sandbox.id(path)
            if found:
                return found
    if "FILE" in name or "PATH" in name:
        path = os.path.join(HOME, "input.json")
        with open(path, "w") as file:
            file.write("{}")
        return path
    parts = name.split("_")
    return next((TEXTS[part] for part in reversed(parts) if part in TEXTS), "x")


def tried(sandbox, words, text):
    """Runs a command, with what it requires."""
    usage = re.search(r"^Usage: .*$", text, re.M)
    usage = re.sub(r"\[[^\]]*\]", "", usage.group(0)) if usage else ""
    arguments, seen = [], set()
    for option, name in re.findall(r"(--[a-z-]+ )?<([A-Z_]+)>", usage):
        arguments += [option.strip()] * bool(option) + [value(sandbox, words, name, text)]
        seen.add(option or name)
    for _ in range(8):
        code, output = run(*words, *arguments, url=sandbox.url)
        missing = re.search(r"required arguments were not provided:\n((?:  .*\n)+)", output)
        wanted = re.findall(r"(--[a-z-]+)? ?<([A-Z_]+)>", missing.group(1)) if missing else []
        wanted = [pair for pair in wanted if (pair[0] or pair[1]) not in seen]
        if not wanted:
            return code, output, arguments
        for option, name in wanted:
            arguments += [option] * bool(option) + [value(sandbox, words, name, text)]
            seen.add(option or name)
    return code, output, arguments


def is_sandbox_failure(output, records):
    unreadable = re.search(r"error decoding|missing field|invalid type|unknown variant|failed to (parse|decode|deserialize)|expected .* at line", output, re.I)
    return bool(unreadable) or any(record["status"] >= 500 for record in records)


def main():
    leaves = commands(("cloud",))
    print(f"{len(leaves)} commands")
    failures = 0
    for options in ((), ("--live",)):
        sandbox, passed, rejected = Sandbox(*options), 0, 0
        for words, text in leaves:
            sandbox.post("reset", {})
            if "auth" in words:
                continue
            before = len(sandbox.read("/_sandbox/requests"))
            last = sandbox.read("/_sandbox/requests")[-1]["number"] if before else -1
            code, output, arguments = tried(sandbox, words, text)
            records = [record for record in sandbox.read("/_sandbox/requests") if record["number"] > last]
            if code == 0:
                passed += 1
                continue
            rejected += 1
            is_own = is_sandbox_failure(output, records)
            failures += is_own
            line = output.strip().splitlines()[0] if output.strip() else ""
            print(f"{'SANDBOX' if is_own else 'input'}: {' '.join((*words[1:], *arguments))}: exit {code}: {line[:300]}")
        print(f"{' '.join(options) or 'default'}: {passed} commands succeeded, {rejected} failed")
        sandbox.process.kill()
    sys.exit(1 if failures else 0)


with tempfile.TemporaryDirectory() as HOME:
    main()
