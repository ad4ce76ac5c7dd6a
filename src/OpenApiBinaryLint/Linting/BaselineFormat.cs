using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>
/// The file of a baseline, in an order of its own so that a change of it shows what changed:
/// <c>{"version": 1, "files": {"api.yaml": [{"rule": …, "pointer": …, "message": …, "count": 1}]}}</c>.
/// </summary>
internal sealed class BaselineFormat
{
    private const int Version = 1;

    private BaselineFault? _fault;

    public static void Write(Baseline baseline, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(
            buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("files");
        foreach (var (file, known) in baseline.Files)
        {
            json.WriteStartArray(file);
            foreach (var (finding, count) in known
                .OrderBy(static entry => entry.Key.Rule, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Key.Pointer, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Key.Message, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("rule", finding.Rule);
                json.WriteString("pointer", finding.Pointer);
                json.WriteString("message", finding.Message);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    public static Baseline? Read(SourceText source, out BaselineFault? fault)
    {
        var format = new BaselineFormat();
        var baseline = format.Read(SyntaxTree.Parse(source, DocumentFormat.Json));
        fault = format._fault;
        return fault is null ? baseline : null;
    }

    private Baseline? Read(SyntaxTree tree)
    {
        if (tree.Diagnostics is [var first, ..])
        {
            _fault = new(first.Span.Start, first.Message);
        }
        else if (tree.Roots is not [ObjectNode root])
        {
            _fault = new(0, "A baseline is an object with `version` and `files`; --write-baseline writes one");
        }
        else if (Number(root, "version") is not { } version || Value<ObjectNode>(root, "files", "an object") is not { } files)
        {
            return null;
        }
        else if (version != Version)
        {
            Fail(root["version"]!, $"Only version {Version} of baselines can be read; another version of this program wrote this one");
        }
        else
        {
            return Read(files);
        }

        return null;
    }

    private Baseline Read(ObjectNode files)
    {
        var read = Baseline.NewFiles();
        foreach (var file in files.Members)
        {
            if (file.Value is ArrayNode findings)
            {
                read.Add(file.Name, Read(findings));
            }
            else
            {
                Fail(file.Value, $"`{file.Name}` must be a list of findings");
            }
        }

        return new(read);
    }

    private Dictionary<KnownFinding, int> Read(ArrayNode findings)
    {
        var known = new Dictionary<KnownFinding, int>();
        foreach (var item in findings.Items)
        {
            if (item is not ObjectNode entry)
            {
                Fail(item, "A finding must be an object");
            }
            else if (Text(entry, "rule") is { } rule && Text(entry, "pointer") is { } pointer && Text(entry, "message") is { } message
                && Number(entry, "count") is { } count)
            {
                var finding = new KnownFinding(rule, pointer, message);
                known[finding] = known.GetValueOrDefault(finding) + count;
            }
        }

        return known;
    }

    private string? Text(ObjectNode parent, string key)
    {
        if (Value<ScalarNode>(parent, key, "a string") is not { } scalar)
        {
            return null;
        }

        return scalar.Kind == ScalarKind.String ? scalar.Value : Fail(scalar, $"`{key}` must be a string");
    }

    private int? Number(ObjectNode parent, string key)
    {
        const string Kind = "a whole number above 0";
        if (Value<ScalarNode>(parent, key, Kind) is not { } scalar)
        {
            return null;
        }

        if (scalar.Kind == ScalarKind.Number && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        Fail(scalar, $"`{key}` must be {Kind}");
        return null;
    }

    private T? Value<T>(ObjectNode parent, string key, string kind)
        where T : Node
    {
        var value = parent[key];
        if (value is not T)
        {
            Fail(value ?? parent, value is null ? $"`{key}` is missing" : $"`{key}` must be {kind}");
        }

        return value as T;
    }

    private string? Fail(Node node, string message)
    {
        _fault ??= new(node.Span.Start, message);
        return null;
    }
}
