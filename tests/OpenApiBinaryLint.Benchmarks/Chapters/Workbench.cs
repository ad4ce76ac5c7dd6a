using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>What the chapters share: the programs, a folder for documents, and the budgets that they report.</summary>
internal sealed class Workbench(BenchmarkArguments arguments) : IDisposable
{
    private readonly Dictionary<DocumentShape, string> _documents = [];

    public LintCommand Command => field ??= new(arguments.Command ?? NativeBuild.Publish(Folder) ?? LintCommand.BuiltBeside);

    /// <summary>How often each program is run where it is quick.</summary>
    public int Runs => arguments.Runs;

    /// <summary>A folder of documents that others wrote, or null.</summary>
    public string? Corpus => arguments.Corpus;

    /// <summary>Folder that goes away in the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("openapi-binary-lint-benchmark").FullName;

    /// <summary>Null where npm cannot install them.</summary>
    public Peers? Peers => field ??= Measuring.Peers.Install();

    public BareProgram Bare => field ??= BareProgram.CopyTo(Directory.CreateDirectory(Path.Combine(Folder, "bare")).FullName);

    /// <summary>Filled in by the chapters.</summary>
    public List<Budget> Budgets { get; } = [];

    /// <summary>The path of 3 KB of JSON, 3.0: an upload and a download through Lambda, with binary media types.</summary>
    public string Sample => field ??= WriteSample();

    /// <summary>The path of a document, which is generated when it is first asked for.</summary>
    public string Document(DocumentShape shape)
    {
        if (!_documents.TryGetValue(shape, out var path))
        {
            _documents[shape] = path = GeneratedDocument.Write(Folder, shape);
        }

        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string WriteSample()
    {
        var path = Path.Combine(Folder, "sample.json");
        using var stream = typeof(Workbench).Assembly.GetManifestResourceStream("sample.json")!;
        using var file = File.Create(path);
        stream.CopyTo(file);
        return path;
    }
}
