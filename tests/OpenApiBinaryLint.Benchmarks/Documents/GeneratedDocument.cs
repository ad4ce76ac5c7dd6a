using System.Globalization;
using System.Text;

namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>Documents of any size, the same for the same shape and seed: operations with integrations, and models. Linters find little in them.</summary>
internal sealed class GeneratedDocument
{
    private const int DefaultSeed = 20;

    private readonly DocumentShape _shape;
    private readonly OutlineWriter _writer;
    private readonly Random _random;

    private GeneratedDocument(DocumentShape shape, int seed)
    {
        _shape = shape;
        _writer = new(shape.IsYaml);
        _random = new(seed);
    }

    /// <summary>The text of a document.</summary>
    public static string Text(DocumentShape shape, int seed = DefaultSeed)
    {
        var document = new GeneratedDocument(shape, seed);
        document._writer.Object("", document.WriteRoot);
        return document._writer.ToString();
    }

    /// <summary>Writes a document and gives its path.</summary>
    public static string Write(string folder, DocumentShape shape, int seed = DefaultSeed)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{shape.Version}-{shape.Bytes}-{seed}.{(shape.IsYaml ? "yaml" : "json")}");
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, Text(shape, seed), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private void WriteRoot()
    {
        _writer.Text(_shape.IsSwagger ? "swagger" : "openapi", _shape.IsSwagger ? "2.0" : "3.0.1");
        WriteInfo();
        WriteAddress();
        _writer.Objects("tags", [.. GeneratedOperation.Tags.Select(tag => (Action)(() => WriteTag(tag)))]);
        var paths = WritePaths();
        if (_shape.IsSwagger)
        {
            _writer.Object("securityDefinitions", WriteSecurity);
            _writer.Object("definitions", () => WriteModels(paths));
        }
        else
        {
            _writer.Object("components", () =>
            {
                _writer.Object("securitySchemes", WriteSecurity);
                _writer.Object("schemas", () => WriteModels(paths));
            });
        }

        _writer.List("x-amazon-apigateway-binary-media-types", "application/octet-stream", "image/jpeg", "image/png");
    }

    private void WriteInfo() => _writer.Object("info", () =>
    {
        _writer.Text("title", "Generated");
        _writer.Text("description", "A document to measure programs with");
        _writer.Text("version", "1");
        _writer.Object("contact", () =>
        {
            _writer.Text("name", "Benchmarks");
            _writer.Text("url", "https://api.company.org/contact");
            _writer.Text("email", "api@company.org");
        });
        _writer.Object("license", () =>
        {
            _writer.Text("name", "MIT");
            _writer.Text("url", "https://opensource.org/licenses/MIT");
        });
    });

    private void WriteAddress()
    {
        if (_shape.IsSwagger)
        {
            _writer.Text("host", "abcdefghij.execute-api.eu-west-1.amazonaws.com");
            _writer.Text("basePath", "/v1");
            _writer.List("schemes", "https");
        }
        else
        {
            _writer.Objects("servers", [() => _writer.Text("url", "https://abcdefghij.execute-api.eu-west-1.amazonaws.com/v1")]);
        }
    }

    private void WriteTag(string tag)
    {
        _writer.Text("name", tag);
        _writer.Text("description", $"What has to do with {tag}");
    }

    // Models take what the paths leave.
    private int WritePaths()
    {
        var count = 0;
        var operations = new GeneratedOperation(_writer, _random, _shape);
        _writer.Object("paths", () =>
        {
            while (count == 0 || _writer.Length < _shape.Bytes * 0.6)
            {
                operations.WritePath(count++);
            }
        });
        return count;
    }

    private void WriteSecurity() => _writer.Object("api_key", () =>
    {
        _writer.Text("type", "apiKey");
        _writer.Text("name", "x-api-key");
        _writer.Text("in", "header");
    });

    private void WriteModels(int count)
    {
        var models = new GeneratedModel(_writer, _random, _shape.IsSwagger);
        models.WriteError();
        for (var i = 0; i < count; i++)
        {
            models.Write(i, _writer.Length + ((_shape.Bytes - _writer.Length) / (count - i)));
        }
    }
}
