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
    ("", "SERVICE_ID", SERVICE),
    ("clickstack role", "ID", SERVICE + "/clickstack/roles/{id}"),
    ("quota", "CODE", ORGANIZATION + "/quotas/{id}"),
    ("slow-queries", "QUERY_ID", ORGANIZATION + "/postgres/{postgresId}/slowQueryPatterns/{id}"),
    ("settings", "NAME", SERVICE + "/clickhouseSettings/{id}"),
    ("clickpipe reverse-private-endpoint", "ID", SERVICE + "/clickpipesReversePrivateEndpoints/{id}"),
    ("clickpipe", "ID", SERVICE + "/clickpipes/{id}"),
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


METHODS = {"create": ["post"], "update": ["put", "patch"], "set": ["post", "put", "patch"], "validate": ["post"], "put": ["put"]}


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
        self.organization = self.id(ORGANIZATION)

    def read(self, path):
        with urllib.request.urlopen(self.url + path) as response:
            return json.load(response)

    def body(self, words):
        """A body for the operation whose path has the most words of a command."""
        document, best = self.read("/v1"), (0, None)
        stems = [part.rstrip("s").lower() for word in words for part in (word, word.replace("-", ""))]
        for path, item in document["paths"].items():
            parts = [part.rstrip("s").lower() for part in re.split(r"[/{}]", path) if part]
            score = 2 * sum(stem in parts for stem in set(stems)) - len(parts) / 10
            for method in METHODS.get(words[-1], ["post", "put", "patch"]):
                content = item.get(method, {}).get("requestBody", {}).get("content", {})
                if "application/json" in content and score > best[0]:
                    best = score, content["application/json"]["schema"]
        return least(document, best[1] or {})

    def id(self, path):
        try:
            return self.read("/_sandbox/state?path=" + urllib.parse.quote(path))["path"].rsplit("/", 1)[1]
        except urllib.error.HTTPError:
            return None

    def post(self, name, body):
        request = urllib.request.Request(f"{self.url}/_sandbox/{name}", json.dumps(body).encode(), {"content-type": "application/json"})
        urllib.request.urlopen(request).read()


def least(document, schema, name="", depth=0):
    """A value with what a schema requires."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    for union in ("oneOf", "anyOf", "allOf"):
        if union in schema and depth < 9:
            parts = [least(document, part, name, depth + 1) for part in (schema[union] if union == "allOf" else schema[union][:1])]
            if all(isinstance(part, dict) for part in parts):
                own = least(document, {key: value for key, value in schema.items() if key != union}, name, depth + 1)
                return {key: value for part in [own if isinstance(own, dict) else {}, *parts] for key, value in part.items()}
            return parts[0]
    if "const" in schema or "enum" in schema or "example" in schema:
        return schema.get("const", schema.get("enum", [schema.get("example")])[0])
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        properties = schema.get("properties", {})
        return {own: least(document, properties.get(own, {}), own, depth + 1) for own in schema.get("required", [])}
    if kind == "array":
        return [least(document, schema.get("items", {}), name, depth + 1)] * max(1, schema.get("minItems", 0))
    if kind in ("number", "integer"):
        return schema.get("minimum", 1)
    if kind == "boolean":
        return False
    return {"uuid": "550e8400-e29b-41d4-a716-446655440000", "date-time": "2026-01-01T00:00:00Z"}.get(schema.get("format"), "x")


def value(sandbox, words, name, text):
    """A value for the placeholder of an option or an argument."""
    possible = re.search(re.escape(f"<{name}>") + r".*?(?:\n\s+.*?)??\[possible values: ([^\],]+)", text)
    if possible:
        return possible.group(1)
    for group, last, path in RESOURCES:
        if all(word in words or word + "s" in words for word in group.split()) and (name == last or name.endswith("_" + last)):
            found = sandbox.id(path)
            if found:
                return found
    if "FILE" in name or "PATH" in name:
        path = os.path.join(HOME, "input.json")
        with open(path, "w") as file:
            json.dump(sandbox.body(words), file)
        return path
    if name.endswith("JSON"):
        return json.dumps({"sourceSchemaName": "a", "sourceDatabaseName": "a", "sourceTable": "b", "sourceCollection": "b", "targetTable": "c"})
    parts = name.split("_")
    return next((TEXTS[part] for part in reversed(parts) if part in TEXTS), "x")


def tried(sandbox, words, text):
    """Runs a command, with what it requires."""
    usage = re.search(r"^Usage: .*$", text, re.M)
    usage = re.sub(r"\[[^\]]*\]", "", usage.group(0)) if usage else ""
    arguments, seen = ["--org-id", sandbox.organization], set()
    for option, name in re.findall(r"(--[a-z-]+ )?<([A-Z_]+)>", usage):
        arguments += [option.strip()] * bool(option) + [value(sandbox, words, name, text)]
        seen.add(option or name)
    others = {}
    for _ in range(20):
        code, output = run(*words, *arguments, url=sandbox.url)
        invalid = re.search(r"invalid value '.*?' for '(?:(--[a-z0-9-]+) )?<", output)
        if invalid and invalid.group(1) in arguments:
            # One of the values that the program names, a number, or a time.
            possible = re.search(r"(?:possible values|expected one of|valid values)[^:]*: ([^\],\n]+)", output)
            left = others.setdefault(invalid.group(1), ([possible.group(1)] if possible else []) + ["1000", "2026-01-01T00:00:00Z", "JSONEachRow"])
            if left:
                arguments[arguments.index(invalid.group(1)) + 1] = left.pop(0)
                continue
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
    return bool(records) and bool(unreadable) or any(record["status"] >= 500 for record in records)


def main():
    leaves = commands(("cloud",))
    print(f"{len(leaves)} commands")
    failures = 0
    for options in ((), ("--live",)):
        sandbox, passed, rejected = Sandbox(*options), 0, 0
        for words, text in leaves:
            sandbox.post("reset", {})
            # The window of the rate limit passes.
            sandbox.post("advance", {"seconds": 20})
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
